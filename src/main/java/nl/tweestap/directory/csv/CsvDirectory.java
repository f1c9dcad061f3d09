package nl.tweestap.directory.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.TypedName;

/** One school's people in the file. */
final class CsvDirectory implements Directory {

    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::displayName).thenComparing(Person::username);

    private final List<Person> people;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Argon2Hashing hashing;

    /** A row of the file. */
    record Entry(Person person, String hash) {}

    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final class Nobody {
        static final String HASH = Argon2Hashing.hash("nobody has this password");
    }

    CsvDirectory(List<Entry> rows, Argon2Hashing hashing) {
        this.people = rows.stream().map(Entry::person).sorted(BY_NAME).toList();
        this.hashing = hashing;
        for (Entry row : rows) {
            entries.put(TypedName.key(row.person().username()), row);
            entries.put(TypedName.key(row.person().mail()), row);
        }
    }

    /** A school of which nobody stands in the file has no directory. */
    @Override
    public Condition condition() {
        return people.isEmpty() ? Condition.NOT_SET_UP : Condition.ANSWERS;
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
        Optional<Entry> entry = entry(username);
        boolean isRight = hashing.matches(password, entry.map(Entry::hash).orElse(Nobody.HASH));
        return isRight ? entry.map(Entry::person) : Optional.empty();
    }

    @Override
    public Optional<Person> find(String username) {
        return entry(username).map(Entry::person);
    }

    private Optional<Entry> entry(String username) {
        return TypedName.meant(username).stream()
                .flatMap(name -> Optional.ofNullable(entries.get(name)).stream())
                .findFirst();
    }

    @Override
    public List<Person> search(String words) {
        if (words.length() > MAX_LENGTH) {
            return List.of();
        }
        List<String> all = Arrays.asList(TypedName.key(words).split(" "));
        return people.stream()
                .filter(person -> all.stream().allMatch(text(person)::contains))
                .limit(MOST_FOUND)
                .toList();
    }

    /** What a word may stand in. A line break, which nobody can type, keeps the parts apart. */
    private static String text(Person person) {
        return Stream.of(person.displayName(), person.username(), person.mail(), person.group())
                .map(TypedName::key)
                .collect(Collectors.joining("\n"));
    }
}
