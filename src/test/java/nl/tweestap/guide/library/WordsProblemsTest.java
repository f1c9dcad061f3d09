package nl.tweestap.guide.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import nl.tweestap.guide.composing.ContentCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake an editor can make in a text is found. */
class WordsProblemsTest {

    private final EditedContent content = EditedContent.of("rpo");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nl.md | '# Typ het' | 'Typ het' | There is no title.
                    nl.md | '## trouble' | '## troubel' | Nothing uses the section “troubel”.
                    nl.md | '## trouble' | '## troubel' | does not say what to do when it does not work.
                    nl.md | '4. Tik op' | 'Tik op' | The picture points at 4 things, the list has 3.
                    nl.md | {label.microsoft-app.yes} | {label.microsoft-app.yesss} | Nothing is called {label.microsoft-app.yesss}.
                    nl.md | {label.microsoft-app.yes} | {step.nowhere} | Nothing is called {step.nowhere}.
                    nl.md | {label.microsoft-app.yes} | [hier](step:nowhere) | “step:nowhere” leads nowhere in this guide.
                    nl.md | {label.microsoft-app.yes} | [hier](guide:nowhere) | “guide:nowhere” leads nowhere in this guide.
                    nl.md | {label.microsoft-app.yes} | <b>Ja</b> | We do not know this markup
                    nl.md | 'op je computer staat.' | 'op uw computer staat.' | “uw” stands on a page that says je.
                    nl-formal.md | 'op uw computer staat.' | 'op je computer staat.' | “je” stands on a page that says u.
                    nl.md | 'om de app te testen.' | 'Het is een test. En nog wat.' | This step says more than two sentences.
                    nl.md | '## trouble' | '> [!info] Nog iets.\n\n## trouble' | A step has one notice at most.
                    nl.md | 'om de app te testen.' | 'en die melding komt daar omdat wij nu eerst even samen met u allen rustig willen gaan kijken of de app het wel echt goed doet.' | A sentence has
                    """)
    void finds_mistakes_in_words(String file, String good, String bad, String what) {
        content.replace("steps/approve/" + file, good, bad.replace("\\n", "\n"));

        assertThat(problems())
                .anyMatch(
                        problem ->
                                problem.file().equals("steps/approve/" + file)
                                        && problem.what().contains(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    steps/approve/nl.md | ## trouble | under “## trouble”
                    steps/approve/nl.md | {label.microsoft-app.deny} en bel de servicedesk. | after the first one
                    guides/rpo-app/nl.md | ## answer yes | under “## answer yes”
                    guides/rpo-app/nl.md | ## chapter install | under the guide’s title
                    """)
    void a_notice_that_nobody_would_see_is_named_with_its_line(
            String file, String place, String where) {
        boolean isBefore = place.startsWith("## chapter");
        String notice = "> [!warning] Let op de kat.";
        String with = isBefore ? notice + "\n\n" + place : place + "\n\n" + notice + "\n\n";
        content.replace(file, place, with);
        int line = content.text(file).lines().toList().indexOf(notice) + 1;

        assertThat(problems())
                .filteredOn(problem -> problem.file().equals(file))
                .filteredOn(
                        problem ->
                                problem.what().equals("A notice " + where + " is shown to nobody."))
                .extracting(Problem::line)
                .containsOnly(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '# Typ het' | 'Typ het' | There is no title. | 1
                    '4. Tik op' | 'Tik op' | The picture points at 4 things, the list has 3. | 5
                    'om de app te testen.' | 'Het is een test. En nog wat.' | This step says more than two sentences. | 3
                    """)
    void says_on_which_line_it_is(String good, String bad, String what, String line) {
        content.replace("steps/approve/nl.md", good, bad.replace("\\n", "\n"));

        assertThat(problems())
                .filteredOn(problem -> problem.what().contains(what))
                .extracting(problem -> String.valueOf(problem.line()))
                .contains(line);
    }

    @Test
    void finds_je_that_a_formal_page_falls_back_to() {
        content.delete("steps/approve/nl-formal.md");

        assertThat(problems())
                .filteredOn(problem -> problem.file().equals("steps/approve/nl.md"))
                .extracting(Problem::mend)
                .contains("Write nl-formal.md beside this file.");
    }

    @Test
    void a_text_without_je_or_u_needs_no_formal_version() {
        content.delete("steps/install-app/nl-formal.md");
        content.write(
                "steps/install-app/nl.md",
                """
                # Installeer de app

                1. Zoek.
                2. Woord.
                3. Zoektoets.
                4. Naam.
                5. Maker.
                6. Knop.
                7. Klaar.

                ## trouble

                Bel de servicedesk.

                ## different account

                Een vraag om een account

                1. Adres.
                2. Wachtwoord.
                3. Knop.
                """);

        assertThat(problems()).isEmpty();
    }

    @Test
    void a_sentence_of_25_words_is_the_limit() {
        String sentence = "Typ " + "heel ".repeat(TextRules.MAX_WORDS - 2) + "veel";
        content.replace("steps/approve/nl.md", "Je krijgt een", sentence + ". Je krijgt een");
        content.replace("steps/approve/nl.md", ", om de app te testen. Typ", ". Typ");

        assertThat(problems())
                .extracting(Problem::what)
                .noneMatch(what -> what.startsWith("A sentence has"));
    }

    private List<Problem> problems() {
        return ContentCheck.check(content.folder());
    }
}
