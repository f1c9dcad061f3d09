package nl.tweestap.directory.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.TypedName;

/**
 * One school's people in the file, as the database has them.
 *
 * @param hasPeople a school of which nobody stands in the file has no directory
 */
record CsvDirectory(String school, boolean hasPeople, CsvLookUp people, Argon2Hashing hashing)
        implements Directory {

    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final class Nobody {
        static final String HASH = Argon2Hashing.hash("nobody has this password");
    }

    @Override
    public Condition condition() {
        return hasPeople ? Condition.ANSWERS : Condition.NOT_SET_UP;
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.CHECKS_PASSWORDS, Ability.FINDS_PEOPLE, Ability.TELLS_ROLES);
    }

    @Override
    public Optional<Person> check(String username, String password) throws DirectoryBusy {
        if (username.length() > MAX_LENGTH || password.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<CsvPassword> kept = people.kept(school, TypedName.meant(username));
        boolean isRight =
                hashing.matches(password, kept.map(CsvPassword::hash).orElse(Nobody.HASH));
        return isRight ? kept.flatMap(this::person) : Optional.empty();
    }

    private Optional<Person> person(CsvPassword kept) {
        return people.person(school, kept);
    }

    @Override
    public Optional<Person> find(String username) {
        return people.kept(school, TypedName.meant(username)).flatMap(this::person);
    }

    @Override
    public List<Person> search(String words) {
        return words.length() > MAX_LENGTH
                ? List.of()
                : people.search(school, Arrays.asList(TypedName.key(words).split(" ")), MOST_FOUND);
    }
}
