package nl.tweestap.guide.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.LanguagesFile;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.composing.RealContent;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words somebody gets when not all are there. */
class WordsShelfTest {

    private static final String STEP = "steps/step";

    @TempDir Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl.md                           | nl        | ios     | nl.md
                    nl.md en.md                     | en        | ios     | en.md
                    nl.md en.md nl-formal.md        | nl-formal | ios     | nl-formal.md
                    nl.md en.md                     | nl-formal | ios     | nl.md
                    nl.md                           | en        | ios     | nl.md
                    en.md                           | nl        | ios     | en.md
                    en.md                           | nl-formal | ios     | en.md
                    nl.md nl.android.md             | nl        | android | nl.android.md
                    nl.md nl.android.md             | nl        | ios     | nl.md
                    nl.md nl.android.md nl-formal.md| nl-formal | android | nl.android.md
                    nl.md en.md nl.android.md       | en        | android | nl.android.md
                    nl.md en.md en.android.md       | nl        | android | en.android.md
                    nl.md en.md nl.android.md       | en        | other   | en.md
                    """)
    void the_device_wins_over_the_language_and_the_language_over_its_tone(
            String files, String language, String device, String expected) {
        for (String file : files.split("\\s+", -1)) {
            Folders.write(root, STEP + "/" + file, "# " + file + "\n");
        }

        assertThat(find(language, device, STEP))
                .map(found -> found.words().file())
                .contains(STEP + "/" + expected);
    }

    @Test
    void a_guides_own_words_come_before_the_shared_ones() {
        Folders.write(root, STEP + "/nl.md", "# Gedeeld\n");
        Folders.write(root, "guides/rpo/step/nl.md", "# Eigen\n");

        assertThat(find("nl", "ios", "guides/rpo/step", STEP))
                .map(found -> found.words().file())
                .contains("guides/rpo/step/nl.md");
    }

    @Test
    void what_a_guide_says_is_not_lost_where_the_shared_words_have_the_right_tone() {
        Folders.write(root, STEP + "/nl.md", "# Gedeeld\n");
        Folders.write(root, STEP + "/nl-formal.md", "# Gedeeld\n");
        Folders.write(root, "guides/rpo/step/nl.md", "# Eigen\n");

        assertThat(find("nl-formal", "ios", "guides/rpo/step", STEP))
                .map(found -> found.words().file())
                .contains("guides/rpo/step/nl.md");
    }

    @Test
    void says_when_there_are_no_words_at_all() {
        assertThat(find("nl", "ios", STEP)).isEmpty();
    }

    @Test
    void knows_a_translation_that_is_behind_and_one_that_is_not_or_was_never_compared() {
        Folders.write(root, STEP + "/nl.md", "# Een\n");
        Folders.write(root, STEP + "/en.md", "# One\n");
        String hash = find("nl", "ios", STEP).orElseThrow().words().hash();

        boolean isBehindWithoutHash = find("en", "ios", STEP).orElseThrow().isBehind();
        Folders.write(root, STEP + "/en.md", "---\nsource: " + hash + "\n---\n# One\n");
        boolean isBehindWithHash = find("en", "ios", STEP).orElseThrow().isBehind();
        Folders.write(root, STEP + "/nl.md", "# Twee\n");
        boolean isBehindAfterChange = find("en", "ios", STEP).orElseThrow().isBehind();

        assertThat(isBehindWithoutHash).isFalse();
        assertThat(isBehindWithHash).isFalse();
        assertThat(isBehindAfterChange).isTrue();
        assertThat(find("nl", "ios", STEP).orElseThrow().isBehind()).isFalse();
    }

    private Optional<FoundWords> find(String language, String device, String... folders) {
        Problems problems = new Problems();
        ContentFolder folder = new ContentFolder(root);
        Folders.write(
                root,
                "languages.yaml",
                """
                nl: {fallback: [en], beside: en}
                nl-formal: {fallback: [nl, en], beside: en}
                en: {fallback: [nl], beside: nl}
                """);
        WordsShelf shelf = WordsShelf.read(folder, LanguagesFile.read(folder, problems), problems);
        assertThat(problems.all()).isEmpty();
        return shelf.find(
                List.of(folders),
                new Audience(
                        RealContent.school("rpo"),
                        Device.ofTag(device).orElseThrow(),
                        Languages.PACKED.ofTag(language).orElseThrow()));
    }
}
