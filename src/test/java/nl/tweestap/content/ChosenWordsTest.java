package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.tweestap.content.ChosenWords.Found;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One word for each thing: what the list finds, and what it leaves alone. */
class ChosenWordsTest {

    private final Problems problems = new Problems();

    @TempDir Path root;

    private ChosenWords chosen(String text) {
        Folders.write(root, ChosenWords.FILE, text);
        return ChosenWords.read(new ContentFolder(root), problems);
    }

    private ChosenWords chosen() {
        return chosen(
                """
                account-page:
                  nl: je accountpagina
                  nl-formal: uw accountpagina
                  en: your account page
                  never: {nl: [mijn account], en: [my account]}
                guide:
                  means: pages that show how something is done
                  nl: uitleg
                  en: guide
                  never: {nl: [handleiding*], en: [manual, manuals]}
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Ga naar Mijn account., Mijn account, je accountpagina",
        "nl-formal, Terug naar mijn account, mijn account, uw accountpagina",
        "nl, Lees de handleidingen, handleidingen, uitleg",
        "nl, Een handleiding., handleiding, uitleg",
        "nl, MIJN ACCOUNT, MIJN ACCOUNT, je accountpagina",
        "nl, Open de HANDLEİDING, HANDLEİDING, uitleg",
        "en, Read the manual., manual, guide"
    })
    void finds_another_word_and_says_which_one_it_is(
            String tag, String line, String used, String instead) {
        Language language = Languages.PACKED.ofTag(tag).orElseThrow();

        assertThat(chosen().in(line, language)).containsExactly(new Found(used, instead));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De uitleg staat op je accountpagina.",
                "Kies {label.microsoft-web.handleiding}.",
                "Kies “Mijn account” of ‘Handleiding’.",
                "Ga naar handleiding.school.nl/mfa.",
                "Read the manual.",
                ""
            })
    void leaves_alone_what_is_right_what_others_say_and_other_languages(String line) {
        assertThat(chosen().in(line, Language.DUTCH)).isEmpty();
    }

    @Test
    void a_word_without_a_star_has_no_other_ending() {
        assertThat(chosen().in("Type it manually.", Language.ENGLISH)).isEmpty();
    }

    @Test
    void a_folder_of_somebody_else_may_do_without() {
        ChosenWords none = ChosenWords.read(new ContentFolder(root), problems);

        assertThat(none.in("Lees de handleiding", Language.DUTCH)).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void a_thing_without_a_word_is_a_finding_on_its_line() {
        chosen("guide:\n  nl: uitleg\n  never: {de: [Anleitung]}\n");

        assertThat(problems.all())
                .extracting(Problem::line, Problem::what)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "“de” is missing here."));
    }

    @Test
    void our_own_list_is_whole() {
        ChosenWords ours = ChosenWords.read(new ContentFolder(Path.of("content")), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(List.of("nl", "en"))
                .allSatisfy(language -> assertThat(ours.avoided().get(language)).isNotEmpty());
    }
}
