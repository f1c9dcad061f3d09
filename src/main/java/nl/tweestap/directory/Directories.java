package nl.tweestap.directory;

import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Each school's directory. */
public final class Directories {

    private static final Logger LOG = Logger.getLogger(Directories.class.getName());

    private final Function<String, Directory> chosen;

    /**
     * @param chosen the directory of the school with this slug; {@link NoDirectory} where it has
     *     none
     */
    public Directories(Function<String, Directory> chosen) {
        this.chosen = chosen;
    }

    /** The directory of the school with this slug. */
    public Directory of(String school) {
        return new KnownPeople(school, chosen.apply(school));
    }

    /**
     * How much somebody may do today.
     *
     * @throws DirectoryBusy when the directory does not answer: then nobody knows
     */
    public Rank rank(String school, String username) throws DirectoryBusy {
        return of(school).find(username).map(Person::roles).map(Rank::of).orElse(Rank.NONE);
    }

    /**
     * What somebody may do today.
     *
     * @return none for people whom the directory does not know, and while it does not answer
     */
    public Set<Person.Role> roles(String school, String username) {
        try {
            return of(school).find(username).map(Person::roles).orElse(Set.of());
        } catch (DirectoryBusy silent) {
            LOG.log(Level.WARNING, "The directory of {0} does not answer", school);
            return Set.of();
        }
    }
}
