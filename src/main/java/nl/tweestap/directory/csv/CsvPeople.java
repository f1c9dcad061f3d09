package nl.tweestap.directory.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Problems;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.Person.Role;

/**
 * The people in {@code content/demo/people.csv}, taken apart by school. Known to the wiring only,
 * which uses it in demo mode.
 */
public final class CsvPeople {

    private static final String FILE = "demo/people.csv";

    private final ContentFolder folder;

    /** One for all schools: they share the machine. */
    private final Argon2Hashing hashing = new Argon2Hashing();

    private volatile Map<String, Directory> schools = Map.of();

    public CsvPeople(ContentFolder folder) {
        this.folder = folder;
    }

    /** The directory of one school: of the others it has nothing. */
    public Directory of(String school) {
        if (schools.isEmpty()) {
            schools = read(folder.text(FILE, new Problems()).orElse(""));
        }
        return schools.getOrDefault(school, new CsvDirectory(List.of(), hashing));
    }

    private Map<String, Directory> read(String text) {
        Map<String, List<CsvDirectory.Entry>> entries = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                entries.computeIfAbsent(row.getField("school"), school -> new ArrayList<>())
                        .add(new CsvDirectory.Entry(person(row), row.getField("password")));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return entries.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(
                                Map.Entry::getKey,
                                school -> new CsvDirectory(school.getValue(), hashing)));
    }

    private static Person person(NamedCsvRecord row) {
        Set<Role> roles =
                Arrays.stream(row.getField("roles").split(" "))
                        .filter(role -> !role.isEmpty())
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
        return new Person(
                row.getField("username"),
                row.getField("name"),
                row.getField("mail"),
                row.getField("language"),
                row.getField("group"),
                roles);
    }
}
