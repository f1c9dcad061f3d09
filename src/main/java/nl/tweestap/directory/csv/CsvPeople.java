package nl.tweestap.directory.csv;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.directory.Directory;

/**
 * The people in {@code content/demo/people.csv}, taken apart by school. Known to the wiring only,
 * which uses it in demo mode. The file is read once; one that cannot be read is looked at again
 * after a while, by one request, and until then nobody waits for it.
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

    private final Directory nobody = new CsvDirectory(List.of(), hashing);

    private volatile Reading last = new Reading(Map.of(), "not read yet", Instant.MIN);

    /**
     * What was found in the file.
     *
     * @param schools none when it could not be read
     * @param objection why it could not; empty when it could
     */
    private record Reading(Map<String, Directory> schools, String objection, Instant at) {

        boolean isGood() {
            return objection.isEmpty();
        }

        boolean isDue(Instant now) {
            return !isGood() && (now.isBefore(at) || !now.isBefore(at.plus(BETWEEN_LOOKS)));
        }
    }

    public CsvPeople(ContentFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The directory of one school: of the others it has nothing. */
    public Directory of(String school) {
        Reading known = last.isDue(clock.instant()) ? readOnce() : last;
        return known.isGood()
                ? known.schools().getOrDefault(school, nobody)
                : new UnreadableDirectory();
    }

    /** Of many who find that it is due, one reads; the first ones of all wait for it. */
    private synchronized Reading readOnce() {
        Instant now = clock.instant();
        if (last.isDue(now)) {
            Reading read = read(now);
            if (!read.isGood() && !read.objection().equals(last.objection())) {
                LOG.warning("Nobody can sign in: " + FILE + " " + read.objection());
            }
            last = read;
        }
        return last;
    }

    private Reading read(Instant now) {
        try {
            return new Reading(CsvFile.read(folder.root().resolve(FILE), hashing), "", now);
        } catch (CsvFile.Unreadable unreadable) {
            return new Reading(Map.of(), unreadable.reason(), now);
        }
    }
}
