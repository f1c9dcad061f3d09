package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final List<String> NAMES =
            List.of("step.yaml", "nl.md", "nl-formal.md", "en.md", "nl.android.md");

    @TempDir Path root;

    private FileNames names() {
        return new FileNames(new ContentFolder(root), "steps/x", NAMES);
    }

    @ParameterizedTest
    @CsvSource({
        "Nl.md, nl.md",
        "nl.MD, nl.md",
        "nl.md.txt, nl.md",
        "nl.markdown, nl.md",
        "nl.md~, nl.md",
        "nl (1).md, nl.md",
        "nl - kopie.md, nl.md",
        "nl.mdd, nl.md",
        "nl_formal.md, nl-formal.md",
        "nl.Android.md, nl.android.md",
        "step.yml, step.yaml",
        "Step.yaml, step.yaml",
        "stap.yaml, step.yaml"
    })
    void a_name_that_is_nearly_right_is_told_what_it_should_be(String name, String right) {
        Folders.write(root, "steps/x/" + name, "");
        Problems problems = new Problems();

        names().check(problems);

        assertThat(problems.all())
                .extracting(Problem::file, Problem::mend)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "steps/x/" + name, "Call it " + right + "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "de.md", "Thumbs.db", "nl.nokia.md"})
    void a_name_like_none_of_them_is_left_alone(String name) {
        assertThat(names().near(name)).isEmpty();
    }

    @Test
    void a_copy_beside_the_real_one_is_left_alone() {
        Folders.write(root, "steps/x/nl.md", "");

        assertThat(names().near("nl.md~")).isEmpty();
        assertThat(names().near("nl.md")).isEmpty();
    }
}
