package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import nl.tweestap.content.Problems;
import nl.tweestap.school.SchoolReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of short links that two schools would share. */
class ShortNamesTest {

    private static final String FILE = "schools/rpo-x/school.yaml";

    @TempDir Path root;

    private List<Problem> problems() {
        Problems problems = new Problems();
        ShortNames.check(SchoolReader.read(new ContentFolder(root)).schools(), problems);
        return problems.all();
    }

    private void copySchool() {
        try (var files = Files.list(root.resolve("schools/rpo"))) {
            for (Path file : files.toList()) {
                Folders.write(root, "schools/rpo-x/" + file.getFileName(), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void twoSchools(String guideOfFirst) {
        Folders.copyRealContent(root, List.of("rpo"));
        copySchool();
        Folders.replace(
                root,
                "schools/rpo/school.yaml",
                "guides: {",
                "guides: {" + guideOfFirst + ": rpo-app, ");
    }

    @Test
    void one_word_of_two_schools_is_told_at_the_second() {
        twoSchools("x-app");

        assertThat(ContentCheck.check(new ContentFolder(root)))
                .filteredOn(problem -> problem.what().contains("/g/rpo-x-app"))
                .singleElement()
                .matches(problem -> problem.file().equals(FILE))
                .matches(problem -> problem.what().contains("rpo/x-app"))
                .matches(Problem::isAdvice);
    }

    @Test
    void what_is_read_alike_is_one_word() {
        twoSchools("x-set-up");
        Folders.replace(root, FILE, "set-up: set-up", "set-up: set-up, ai: set-up");
        Folders.replace(root, "schools/rpo/school.yaml", "guides: {", "guides: {x-al: set-up, ");

        assertThat(problems()).anyMatch(problem -> problem.what().contains("rpo/x-al"));
    }

    @Test
    void words_that_differ_are_no_finding() {
        twoSchools("x-apps");

        assertThat(problems()).noneMatch(problem -> problem.what().contains("/g/"));
    }
}
