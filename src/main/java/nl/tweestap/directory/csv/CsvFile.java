package nl.tweestap.directory.csv;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.Person;
import nl.tweestap.directory.Person.Role;

/** Reads the file of people row by row: it may be long. */
final class CsvFile {

    /** 100,000 people are a third of it. */
    static final long MAX_FILE_BYTES = 64L * 1024 * 1024;

    private static final List<String> COLUMNS =
            List.of("school", "username", "name", "mail", "language", "group", "roles", "password");

    private static final int BYTE_ORDER_MARK = '\ufeff';

    /** Words that thousands of rows share are kept once. */
    private final Map<String, String> shared = new HashMap<>();

    private final Map<String, List<CsvDirectory.Entry>> entries = new HashMap<>();

    private CsvFile() {}

    /** Why a file cannot be read, after its name; no value of it is repeated. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;

        Unreadable(String reason) {
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    /** The people of each school that is in the file. */
    static Map<String, Directory> read(Path file, Argon2Hashing hashing) throws Unreadable {
        CsvFile people = new CsvFile();
        people.add(file);
        return people.entries.entrySet().stream()
                .collect(
                        toUnmodifiableMap(
                                Map.Entry::getKey,
                                school -> new CsvDirectory(school.getValue(), hashing)));
    }

    private void add(Path file) throws Unreadable {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new Unreadable("is longer than " + MAX_FILE_BYTES + " bytes; shorten it");
            }
            try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                addRows(text);
            }
        } catch (UncheckedIOException | IOException unreadable) {
            throw new Unreadable(
                    "cannot be read; look whether it is there, may be read and is UTF-8");
        } catch (CsvParseException broken) {
            throw new Unreadable("is no CSV; look for a quote that is not closed");
        }
    }

    private void addRows(BufferedReader text) throws IOException, Unreadable {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
            if (!row.getHeader().containsAll(COLUMNS)) {
                throw new Unreadable("needs these columns: " + String.join(", ", COLUMNS));
            }
            add(row);
        }
    }

    private void add(NamedCsvRecord row) throws Unreadable {
        try {
            Person person = person(name -> row.getField(name));
            entries.computeIfAbsent(row.getField("school"), school -> new ArrayList<>())
                    .add(new CsvDirectory.Entry(person, row.getField("password")));
        } catch (RuntimeException broken) {
            throw new Unreadable(
                    "has a row at line "
                            + row.getStartingLineNumber()
                            + " with a column missing, or a role that is none");
        }
    }

    private Person person(UnaryOperator<String> field) {
        Set<Role> roles =
                Arrays.stream(field.apply("roles").split(" "))
                        .filter(role -> !role.isEmpty())
                        .map(role -> Role.valueOf(role.toUpperCase(Locale.ROOT)))
                        .collect(toUnmodifiableSet());
        return new Person(
                field.apply("username"),
                field.apply("name"),
                field.apply("mail"),
                once(field.apply("language")),
                once(field.apply("group")),
                roles);
    }

    private String once(String word) {
        return shared.computeIfAbsent(word, same -> same);
    }
}
