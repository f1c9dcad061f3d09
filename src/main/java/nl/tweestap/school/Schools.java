package nl.tweestap.school;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Fresh;
import nl.tweestap.content.Problem;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;

/** The schools this portal serves, by name. */
@ApplicationScoped
public class Schools {

    @Inject ContentFolder folder;
    @Inject InstantSource clock;

    private final AtomicLong editions = new AtomicLong();
    private Fresh<SchoolReader.Reading> reading;

    @PostConstruct
    void open() {
        reading =
                new Fresh<>(
                        folder,
                        clock,
                        found -> {
                            editions.incrementAndGet();
                            return SchoolReader.read(found);
                        },
                        (found, read, before) -> read.problemsAfter(before, found));
    }

    /** Empty when there is no such school. */
    public Optional<School> find(String slug) {
        return all().stream().filter(school -> school.slug().equals(slug)).findFirst();
    }

    public List<School> all() {
        return reading.get().schools();
    }

    /** The languages there are, whoever speaks them. */
    public Languages languages() {
        return reading.get().languages();
    }

    /**
     * The language in which somebody of a school is written to.
     *
     * @param tag what the person read last; it may be spoken there no more
     */
    public Language language(String school, String tag) {
        return find(school).map(found -> found.languages().ofTag(tag)).orElse(Language.DUTCH);
    }

    /** The slugs of all schools, of those too that cannot be read just now. */
    public List<String> slugs() {
        return folder.folders(SchoolReader.FOLDER);
    }

    /** A number that changes when a school does. */
    public long edition() {
        reading.get();
        return editions.get();
    }

    /** What editors have to mend; a school with a problem may be missing from {@link #all}. */
    public List<Problem> problems() {
        return reading.problems();
    }

    /** The files whose last good version stays up until what is on disk is mended. */
    public Set<String> heldBack() {
        return reading.heldBack();
    }
}
