package nl.tweestap.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.DirectoryContract;
import nl.tweestap.directory.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CsvDirectoryTest extends DirectoryContract {

    private static final String HASH = Argon2Hashing.hash(PASSWORD);
    private static final String OTHER_HASH = Argon2Hashing.hash("een ander wachtwoord");

    private final TestDatabase database;

    @TempDir Path folder;

    CsvDirectoryTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(
                folder.resolve("demo/people.csv"),
                "school,username,name,mail,language,group,roles,password\n"
                        + row("rocmn", NAMESAKE, OTHER_HASH)
                        + people().stream()
                                .map(person -> row("rpo", person, HASH))
                                .collect(Collectors.joining()));
    }

    private CsvPeople file() {
        return new CsvPeople(
                new ContentFolder(folder),
                java.time.InstantSource.system(),
                database.get(CsvImport.class),
                database.get(CsvLookUp.class));
    }

    private static String row(String school, Person person, String hash) {
        String roles =
                person.roles().stream()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        return String.join(
                        ",",
                        school,
                        person.username(),
                        person.displayName(),
                        person.mail(),
                        person.language(),
                        person.group(),
                        roles,
                        "\"" + hash + "\"")
                + "\n";
    }

    @Override
    protected Directory directory() {
        return file().of("rpo");
    }

    @Override
    protected Directory directoryOfOtherSchool() {
        return file().of("rocmn");
    }

    @Test
    void knows_nobody_of_a_school_that_is_not_in_the_file() throws DirectoryBusy {
        assertThat(file().of("hupracloud").find("noor")).isEmpty();
        assertThat(file().of("hupracloud").check("noor", PASSWORD)).isEmpty();
    }
}
