package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.content.Problem;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a language is named where it stands, and nothing else suffers. */
class WrongLanguageTest extends LanguageCase {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shell.skip=<b>Geç</b> | There is HTML in “shell.skip”",
                "shell.skipp=Geç | The portal says nothing called “shell.skipp”.",
                "shell.skip | has no key and words"
            })
    void a_line_that_is_wrong_is_named_and_left_out(String line, String what) {
        content.write("words/tr/shell.properties", "# Türkçe\n" + line + "\n");

        assertThat(problems("words/tr/shell.properties"))
                .filteredOn(problem -> problem.line() == 2)
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains(what));
        assertThat(Words.of("shell.skip", turkish(portal())))
                .isEqualTo(Words.of("shell.skip", Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TR: {name: X, beside: en} | “TR” is not the tag of a language.",
                "de: {beside: en} | “name” is missing here",
                "de: {name: Deutsch, beside: en, direction: up} | “up” cannot be right.",
                "de: {name: Deutsch, beside: xx} | No language “xx” is described",
                "de: {name: Deutsch, fallback: [fr], beside: en} | No language “fr” is described",
                "de: {name: Deutsch, beside: en, colour: red} | The key “colour” is unknown here",
                "de-formal: {name: Deutsch, beside: en} | “pronoun” is missing here",
                "de: Deutsch | “de” wants keys of its own"
            })
    void a_description_that_is_wrong_is_named_by_its_line_and_nothing_else_suffers(
            String line, String what) {
        line(line);

        assertThat(problems(LANGUAGES))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(what));
        OpenedGuides portal = portal();
        assertThat(portal.schools().find("rpo")).isPresent();
        assertThat(Words.of("signin.password.title", turkish(portal))).isEqualTo("Oturum aç");
    }

    @Test
    void a_school_that_speaks_one_nobody_describes_stands_without_it() {
        content.replace(SCHOOL, "en, tr]", "en, tr, fr]");

        School rpo = portal().schools().find("rpo").orElseThrow();

        assertThat(rpo.languages().all())
                .extracting(Language::tag)
                .containsOnly("nl", "nl-formal", "en", "tr");
        assertThat(problems(SCHOOL))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(4);
                            assertThat(problem.what()).contains("“fr”");
                        });
    }

    @Test
    void words_that_nobody_can_read_are_named() {
        content.write("words/fr/shell.properties", "shell.skip=Passer\n");
        content.write("words/nl/shell.properties", "shell.skip=Sla over\n");
        content.write("words/tr/finding.properties", "finding.value=x\n");
        content.write("labels/phone/fr.properties", "country=France\n");
        content.write("schools/rpo/fr.properties", "desk=ici\n");

        assertThat(problems().stream().filter(problem -> problem.line() == 0).map(Problem::file))
                .contains(
                        "words/fr",
                        "words/nl",
                        "words/tr/finding.properties",
                        "labels/phone/fr.properties",
                        "schools/rpo/fr.properties");
    }
}
