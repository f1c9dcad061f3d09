package nl.tweestap.directory.csv;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.logging.Logger;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.directory.Directory;

/**
 * The people in {@code content/demo/people.csv}, taken apart by school. Known to the wiring only,
 * which uses it in demo mode. The file is brought into the database, once; one that cannot be read
 * is looked at again after a while, by one request, and until then nobody waits for it.
 */
public final class CsvPeople {

    private static final Logger LOG = Logger.getLogger(CsvPeople.class.getName());

    private static final String FILE = "demo/people.csv";

    /** Soon after it was mended, and not at every try to sign in. */
    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private final ContentFolder folder;
    private final InstantSource clock;

    /** One for all schools: they share the machine. */
    private final Argon2Hashing hashing = new Argon2Hashing();

    private final CsvImport file;
    private final CsvLookUp lookUp;

    private volatile Reading last = new Reading(Set.of(), "not read yet", Instant.MIN);

    /**
     * What was found in the file.
     *
     * @param schools none when it could not be read
     * @param objection why it could not; empty when it could
     */
    private record Reading(Set<String> schools, String objection, Instant at) {

        boolean isGood() {
            return objection.isEmpty();
        }

        boolean isDue(Instant now) {
            return !isGood() && (now.isBefore(at) || !now.isBefore(at.plus(BETWEEN_LOOKS)));
        }
    }

    public CsvPeople(ContentFolder folder, InstantSource clock, CsvImport file, CsvLookUp lookUp) {
        this.folder = folder;
        this.clock = clock;
        this.file = file;
        this.lookUp = lookUp;
    }

    /** The directory of one school: of the others it has nothing. */
    public Directory of(String school) {
        Reading known = last.isDue(clock.instant()) ? readOnce() : last;
        return known.isGood()
                ? new CsvDirectory(school, known.schools().contains(school), lookUp, hashing)
                : new UnreadableDirectory();
    }

    /** Of many who find that it is due, one reads; the first ones of all wait for it. */
    private synchronized Reading readOnce() {
        Instant now = clock.instant();
        if (last.isDue(now)) {
            Reading read = read();
            if (!read.isGood() && !read.objection().equals(last.objection())) {
                LOG.warning("Nobody can sign in: " + FILE + " " + read.objection());
            }
            last = read;
        }
        return last;
    }

    /** Found at its end: an import takes a while, and the next look is due so long after that. */
    private Reading read() {
        try {
            return new Reading(file.take(folder.root().resolve(FILE)), "", clock.instant());
        } catch (CsvFile.Unreadable unreadable) {
            return new Reading(Set.of(), unreadable.reason(), clock.instant());
        } catch (RuntimeException failure) {
            String kind = failure.getClass().getName();
            return new Reading(
                    Set.of(), "could not be put into the database: " + kind, clock.instant());
        }
    }
}
