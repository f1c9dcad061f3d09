package nl.tweestap.directory.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.Person.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The people in {@code content/demo/people.csv}: in demo mode; elsewhere nobody is known. */
@ApplicationScoped
public class CsvDirectory implements Directory {

    private static final String FILE = "demo/people.csv";

    /** What an unknown name is checked against, so that it takes as long as a known one. */
    private static final String NOBODY = Argon2Hashing.hash("nobody has this password");

    @Inject ContentFolder folder;

    @Inject
    @ConfigProperty(name = "tweestap.demo")
    boolean demo;

    private final Argon2Hashing hashing = new Argon2Hashing();
    private volatile Map<String, Entry> people = Map.of();

    private record Entry(Person person, String hash) {}

    @Override
    public Optional<Person> check(String school, String username, String password)
            throws DirectoryBusy {
        if (username.length() > MAX_LENGTH || password.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<Entry> entry = Optional.ofNullable(people().get(key(school, username)));
        boolean isRight = hashing.matches(password, entry.map(Entry::hash).orElse(NOBODY));
        return isRight ? entry.map(Entry::person) : Optional.empty();
    }

    @Override
    public Set<Role> roles(String school, String username) {
        return Optional.ofNullable(people().get(key(school, username)))
                .map(entry -> entry.person().roles())
                .orElse(Set.of());
    }

    private static String key(String school, String username) {
        return school + "/" + username.strip().toLowerCase(Locale.ROOT);
    }

    private Map<String, Entry> people() {
        if (people.isEmpty() && demo) {
            people = read(folder.text(FILE, new Problems()).orElse(""));
        }
        return people;
    }

    private static Map<String, Entry> read(String text) {
        Map<String, Entry> entries = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                Entry entry = new Entry(person(row), row.getField("password"));
                String school = entry.person().school();
                entries.put(key(school, entry.person().username()), entry);
                entries.put(key(school, entry.person().mail()), entry);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Map.copyOf(entries);
    }

    private static Person person(NamedCsvRecord row) {
        Set<Role> roles =
                Arrays.stream(row.getField("roles").split(" "))
                        .filter(role -> !role.isEmpty())
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        return new Person(
                row.getField("school"),
                row.getField("username"),
                row.getField("name"),
                row.getField("mail"),
                row.getField("language"),
                row.getField("group"),
                roles);
    }
}
