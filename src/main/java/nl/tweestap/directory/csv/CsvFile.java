package nl.tweestap.directory.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tweestap.directory.Person;
import nl.tweestap.register.RegisteredPerson.Position;

/** Reads the file of people row by row: it may be long. */
final class CsvFile {

    private static final Logger LOG = Logger.getLogger(CsvFile.class.getName());

    /** 100,000 people are a third of it. */
    static final long MAX_FILE_BYTES = 64L * 1024 * 1024;

    private static final List<String> COLUMNS =
            List.of("school", "username", "name", "mail", "language", "group", "roles", "password");

    private static final String CANNOT_BE_READ =
            "cannot be read; look whether it is there, may be read and is UTF-8";

    private static final int BYTE_ORDER_MARK = '\ufeff';

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

    /** SHA-256 of the whole of it, in hex. */
    static String hash(Path file) throws Unreadable {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new Unreadable("is longer than " + MAX_FILE_BYTES + " bytes; shorten it");
            }
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), hash)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException unreadable) {
            throw new Unreadable(CANNOT_BE_READ);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * Row by row, to the end or to the first that cannot be read; without those nobody can keep.
     */
    static void read(Path file, Consumer<CsvEntry> taker) throws Unreadable {
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            readRows(text, taker);
        } catch (UncheckedIOException | IOException unreadable) {
            throw new Unreadable(CANNOT_BE_READ);
        } catch (CsvParseException broken) {
            throw new Unreadable("is no CSV; look for a quote that is not closed");
        }
    }

    private static void readRows(BufferedReader text, Consumer<CsvEntry> taker)
            throws IOException, Unreadable {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(text)) {
            if (!row.getHeader().containsAll(COLUMNS)) {
                throw new Unreadable("needs these columns: " + String.join(", ", COLUMNS));
            }
            CsvEntry entry = entry(row);
            if (entry.isKeepable()) {
                taker.accept(entry);
            } else {
                LOG.log(
                        Level.WARNING,
                        "Left out of the file of people: line {0}, whose school, user name or"
                                + " password is too long or cannot be written",
                        row.getStartingLineNumber());
            }
        }
    }

    private static CsvEntry entry(NamedCsvRecord row) throws Unreadable {
        try {
            Person person =
                    new Person(
                            row.getField("username"),
                            row.getField("name"),
                            row.getField("mail"),
                            row.getField("language"),
                            row.getField("group"),
                            CsvPassword.roles(row.getField("roles")));
            return new CsvEntry(
                    row.getField("school"),
                    person,
                    row.findField("number").orElse(""),
                    position(row.findField("position").orElse(""), person),
                    row.getField("password"));
        } catch (RuntimeException broken) {
            throw new Unreadable(
                    "has a row at line "
                            + row.getStartingLineNumber()
                            + " with a column missing, or a role or position that is none");
        }
    }

    private static Position position(String word, Person person) {
        return word.isEmpty()
                ? person.details().position()
                : Position.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
