package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a school promises in a language and that are not there, or not under their name. */
class MissingWordsTest {

    @TempDir Path root;

    @BeforeEach
    void copy() {
        Folders.copyRealContent(root, List.of("rpo", "mborijnland"));
    }

    private List<Problem> problems() {
        return ContentCheck.check(new ContentFolder(root));
    }

    @ParameterizedTest
    @CsvSource({
        "steps/scan-code/nl.md, Who reads in the language nl gets words in another language here.",
        "steps/scan-code/en.md, Who reads in the language en gets words in another language here.",
        "guides/rpo-app/nl.md, Who reads in the language nl gets words in another language here.",
        "guides/rpo-app/en.other.md, Who reads in the language en gets words in another language"
                + " here.",
        "labels/microsoft-web/nl.properties, What the screens say is not there in the language nl.",
        "labels/store-ios/en.properties, What the screens say is not there in the language en."
    })
    void a_missing_file_of_a_language_is_named(String file, String what) {
        Folders.delete(root, file);

        assertThat(problems())
                .filteredOn(problem -> problem.file().equals(file))
                .extracting(Problem::what)
                .containsExactly(what);
    }

    @Test
    void words_of_a_guide_that_a_language_has_not_are_named() {
        String own = "guides/mborijnland-app/have-app/";
        Folders.delete(root, own + "en.md");

        assertThat(problems())
                .extracting(Problem::file, Problem::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                own + "en.md",
                                "Who reads in the language en gets the words of the step here,"
                                        + " without what this guide says itself."));
    }

    @ParameterizedTest
    @CsvSource({
        "steps/scan-code, nl.md, nl.MD",
        "steps/scan-code, nl.md, nl.md.txt",
        "guides/rpo-app, guide.yaml, guide.yml",
        "labels/phone, nl.properties, NL.properties",
        "screens, sign-in.yaml, sign-in.yml",
        "schools/rpo, en.properties, en.propertis",
        "schools/rpo, mark.svg, Mark.svg"
    })
    void a_file_that_is_almost_right_is_told_its_name(String folder, String right, String wrong)
            throws Exception {
        Files.move(root.resolve(folder).resolve(right), root.resolve(folder).resolve(wrong));

        assertThat(problems())
                .filteredOn(problem -> problem.file().equals(folder + "/" + wrong))
                .extracting(Problem::mend)
                .containsExactly("Call it " + right + ".");
    }

    @Test
    void what_is_named_is_mended_by_writing_it() {
        String text =
                new ContentFolder(root)
                        .text("steps/scan-code/nl.md", new nl.tweestap.content.Problems())
                        .orElseThrow();
        Folders.delete(root, "steps/scan-code/nl.md");
        assertThat(problems()).isNotEmpty();

        Folders.write(root, "steps/scan-code/nl.md", text);

        assertThat(problems()).isEmpty();
    }

    @Test
    void words_for_a_step_that_the_guide_does_not_have_are_named() {
        Folders.write(root, "guides/rpo-app/phone-cod/nl.md", "# Typ de code\n");

        assertThat(problems())
                .extracting(Problem::file, Problem::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "guides/rpo-app/phone-cod",
                                "The guide has no step “phone-cod”, so nobody reads what is in this"
                                        + " folder."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    guides/rpo-app/guide.yaml | id: activate | id: Activate | activate
                    guides/rpo-app/guide.yaml | id: installed | id: al klaar | al-klaar
                    steps/scan-code/step.yaml | id: camera | id: Camera | camera
                    """)
    void a_name_that_cannot_stand_in_an_address_is_told_one_that_can(
            String file, String good, String bad, String near) {
        Folders.replace(root, file, good, bad);

        assertThat(problems())
                .filteredOn(problem -> problem.file().equals(file))
                .extracting(Problem::mend)
                .contains("Write “" + near + "”: small letters, digits and hyphens.");
    }
}
