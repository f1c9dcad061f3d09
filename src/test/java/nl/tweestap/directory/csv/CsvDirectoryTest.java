package nl.tweestap.directory.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.directory.Directory;
import nl.tweestap.directory.DirectoryBusy;
import nl.tweestap.directory.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("UnnecessaryAssignment") // Put together by hand: its folder is the test's own.
class CsvDirectoryTest {

    private static final String PASSWORD = "caf\u00e9 met een lange naam";

    @TempDir Path folder;

    private final CsvDirectory directory = new CsvDirectory();

    @BeforeEach
    void people() throws IOException {
        Files.createDirectories(folder.resolve("demo"));
        Files.writeString(
                folder.resolve("demo/people.csv"),
                "school,username,name,mail,language,group,roles,password\n"
                        + "rpo,noor,Noor de Wit,noor@rpo.example,nl,4h,,"
                        + "\""
                        + Argon2Hashing.hash(PASSWORD)
                        + "\"\n");
        directory.folder = new ContentFolder(folder);
        directory.demo = true;
    }

    @ParameterizedTest
    @CsvSource({"noor", "NOOR", "' noor '", "noor@rpo.example", "Noor@RPO.example"})
    void knows_somebody_by_name_and_by_mail(String typed) throws DirectoryBusy {
        assertThat(directory.check("rpo", typed, PASSWORD))
                .map(Person::displayName)
                .contains("Noor de Wit");
    }

    @Test
    void takes_the_same_password_from_another_keyboard() throws DirectoryBusy {
        assertThat(directory.check("rpo", "noor", "cafe\u0301 met een lange naam")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "rpo, noor, wrong",
        "rpo, nobody, right",
        "rocmn, noor, right",
        "rpo, '', right",
        "rpo, noor, ''"
    })
    void answers_the_same_for_a_wrong_password_and_somebody_unknown(
            String school, String name, String password) throws DirectoryBusy {
        String typed = password.equals("right") ? PASSWORD : password;

        assertThat(directory.check(school, name, typed)).isEmpty();
    }

    @Test
    void reads_a_password_to_its_last_character() throws DirectoryBusy {
        assertThat(directory.check("rpo", "noor", PASSWORD + "x")).isEmpty();
    }

    @Test
    void hashes_nothing_that_is_too_long_to_be_a_password() throws DirectoryBusy {
        String tooLong = "x".repeat(Directory.MAX_LENGTH + 1);

        assertThat(directory.check("rpo", "noor", tooLong)).isEmpty();
        assertThat(directory.check("rpo", tooLong, PASSWORD)).isEmpty();
    }

    @Test
    void knows_nobody_outside_demo_mode() throws DirectoryBusy {
        directory.demo = false;

        assertThat(directory.check("rpo", "noor", PASSWORD)).isEmpty();
    }
}
