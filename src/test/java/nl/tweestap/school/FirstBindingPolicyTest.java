package nl.tweestap.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a school wants before a first binding, as its file says it. */
class FirstBindingPolicyTest {

    @TempDir Path root;

    private SchoolReader.Reading saying(String line) {
        Folders.copyRealContent(root, List.of("rpo"));
        Folders.replace(root, "schools/rpo/school.yaml", "  sms: true", "  sms: true\n" + line);
        return SchoolReader.read(new ContentFolder(root));
    }

    private FirstBinding read(String line) {
        SchoolReader.Reading reading = saying(line);
        assertThat(reading.problems()).isEmpty();
        return reading.schools().get(0).policy().firstBinding();
    }

    @ParameterizedTest
    @CsvSource({
        "password, PASSWORD",
        "slip, SLIP",
        "slip-or-desk, SLIP_OR_DESK",
        "class-window, CLASS_WINDOW"
    })
    void each_word_means_one_thing(String word, FirstBinding meant) {
        assertThat(read("  first-binding: " + word)).isEqualTo(meant);
    }

    @Test
    void a_file_without_the_line_wants_a_password_only() {
        assertThat(read("")).isEqualTo(FirstBinding.PASSWORD);
    }

    @Test
    void a_word_that_is_none_takes_the_school_down_rather_than_its_guard() {
        SchoolReader.Reading reading = saying("  first-binding: slips");

        assertThat(reading.schools()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .anyMatch(words -> words.contains("class-window"));
    }
}
