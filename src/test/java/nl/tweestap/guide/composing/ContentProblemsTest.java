package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of mistake an editor can make is found; our own content has none of them. */
class ContentProblemsTest {

    private final EditedContent content = EditedContent.of("rpo", "mborijnland");

    @Test
    void the_copy_is_whole_before_it_is_broken() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    languages.yaml | 'nl-formal:' | 'nl-informal:' | The language “nl-formal” is missing.
                    languages.yaml | 'beside: nl}' | 'beside: de}' | No language “de” is described in languages.yaml.
                    labels/microsoft-web/en.properties | next=Next | nxt=Next | The label “next” is missing.
                    screens/sign-in.yaml | frame: browser | frame: tv | There is no frame “tv”.
                    screens/sign-in.yaml | heading: | headline: | We cannot see what this is
                    screens/sign-in.yaml | id: next | id: user | The id “user” stands here twice.
                    screens/sign-in.yaml | icon: key | icon: dragon | There is no icon “dragon”.
                    screens/sign-in.yaml | id: next | colour: red | The key “colour” is unknown here.
                    screens/sign-in.yaml | {label.microsoft-web.sign-in} | Please sign in | cannot be translated here.
                    screens/sign-in.yaml | {label.microsoft-web.sign-in} | {label.microsoft-web.sing-in} | Nothing is called {label.microsoft-web.sing-in}.
                    screens/landing-computer-sms.yaml | title-sms} | title} | Nothing is called {text.signin.verify-phone.title}.
                    screens/own-sign-in.yaml | {text.signin.password.title} | {text.signin.password.tilte} | Nothing is called {text.signin.password.tilte}.
                    """)
    void finds_mistakes_in_languages_labels_and_screens(
            String file, String good, String bad, String what) {
        content.replace(file, good, bad);

        assertThat(problems()).anyMatch(problem -> problem.what().contains(what));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    steps/approve/step.yaml | 'where: [computer, phone]' | 'where: [moon]' | “moon” is no place.
                    steps/approve/step.yaml | 'where: [computer, phone]' | '# where' | Nobody knows where this step is done.
                    steps/approve/step.yaml | 'only: [ios, android]' | 'only: [nokia]' | “nokia” is no device.
                    steps/install-app/step.yaml | 'wizard: download' | 'wizard: upload' | The wizard has no step “upload”.
                    steps/approve/step.yaml | 'screen: try-out' | 'screen: try-in' | There is no screen “try-in”.
                    steps/approve/step.yaml | '[number]' | '[nummer]' | has no element “nummer”.
                    steps/approve/step.yaml | '[number]' | '[]' | The picture points at 3 things, the list has 4.
                    steps/more-information/step.yaml | 'only-if: [other-account]' | 'only-if: [other]' | “other” is in only-if or look-at, but not in point-at.
                    steps/more-information/step.yaml | 'only-if: [other-account]' | 'never: [other-account]' | “other-account” is in never or later, and in point-at too.
                    steps/scan-code/step.yaml | 'later: [next]' | 'later: [gone]' | has no element “gone”.
                    steps/scan-code/step.yaml | 'skips: [approve, approved]' | 'skips: [aprove]' | There is no step “aprove” to skip.
                    steps/scan-code/step.yaml | 'interrupts: 3' | 'interrupts: 6' | after which picture it comes in between
                    steps/scan-code/step.yaml | 'interrupts: 3' | 'interrupts: true' | after which picture it comes in between
                    steps/approve/step.yaml | 'id: old-app' | 'id: new-app' | There are no words for what is different.
                    guides/rpo-app/guide.yaml | '- approve\n' | '- aprove\n' | There is no step “aprove”.
                    guides/rpo-app/guide.yaml | '- approved\n' | '- approve\n' | The step “approve” stands here twice.
                    guides/rpo-app/guide.yaml | 'icon: app-there' | 'icon: dragon' | There is no icon “dragon”.
                    guides/rpo-app/guide.yaml | 'go-to: open-store' | 'go-to: nowhere' | The question names a step “nowhere”
                    guides/set-up-phone-first/guide.yaml | 'go-to: own-start' | 'go-to: own-recovery-codes' | This answer passes the step “own-start” by on ios.
                    guides/rpo-app/guide.yaml | 'minutes: 6' | 'minutes: 6\nchecked: last week' | This is no date.
                    guides/rpo-app/guide.yaml | 'minutes: 6' | 'minutes: six' | This is no number of minutes.
                    guides/rpo-app/guide.yaml | 'id: activate' | 'id: activated' | There are no words for “chapter activated”.
                    guides/rpo-app/guide.yaml | 'id: activate' | 'id: install' | The chapter “install” stands here twice.
                    schools/rpo/school.yaml | 'app: rpo-app' | 'app: rpo-app2' | There is no guide “rpo-app2”.
                    """)
    void finds_mistakes_in_steps_and_guides(String file, String good, String bad, String what) {
        content.replace(file, good.replace("\\n", "\n"), bad.replace("\\n", "\n"));

        assertThat(problems()).anyMatch(problem -> problem.what().contains(what));
    }

    @Test
    void finds_words_without_a_step_and_a_step_without_words() {
        content.write("steps/lost/nl.md", "# Verdwaald\n\n## trouble\n\nJa.\n");
        content.write("steps/mute/step.yaml", "where: phone\n");
        content.replace("guides/rpo-app/guide.yaml", "[get-phone,", "[mute, get-phone,");

        assertThat(problems())
                .extracting(Problem::file, Problem::what)
                .contains(
                        tuple("steps/lost/step.yaml", "These are words without a step."),
                        tuple("steps/mute/step.yaml", "This step has no words."));
    }

    @ParameterizedTest
    @CsvSource({
        "steps/approve/step.yaml, 'where: [computer, phone]', 'where: [computer'",
        "steps/approve/step.yaml, 'where: [computer, phone]', 'where [computer'",
        "screens/try-out.yaml, 'frame: browser', 'frame: [browser'"
    })
    void a_file_that_cannot_be_read_is_one_finding_and_not_one_for_each_that_names_it(
            String file, String good, String bad) {
        content.replace(file, good, bad);

        assertThat(problems()).extracting(Problem::file).containsOnly(file);
    }

    @Test
    void a_day_on_which_nobody_can_have_walked_it_yet_is_a_finding() {
        content.replace(
                "guides/rpo-app/guide.yaml", "minutes: 6", "minutes: 6\nchecked: 2026-11-22");

        assertThat(refusal()).contains("guides/rpo-app/guide.yaml  It is not 2026-11-22 yet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    steps/approve/nl.md | de servicedesk | ons | steps/approve/nl.md:10 | “bel ons” is another word for what all pages call “de servicedesk”.
                    steps/approve/nl-formal.md | een melding | een notificatie | steps/approve/nl-formal.md:6 | “notificatie” is another word for what all pages call “melding”.
                    steps/approve/en.md | a notification | a push message | steps/approve/en.md:6 | “push message” is another word for what all pages call “notification”.
                    guides/rpo-app/nl.md | Dat is alles | Lees de handleiding | guides/rpo-app/nl.md:31 | “handleiding” is another word for what all pages call “uitleg”.
                    schools/rpo/en.properties | school email | school user name | schools/rpo/en.properties:1 | “user name” is another word for what all pages call “username”.
                    """)
    void one_thing_has_one_name_in_all_guides_and_schools(
            String file, String good, String bad, String place, String what) {
        content.replace(file, good, bad);

        assertThat(problems())
                .anyMatch(problem -> problem.toString().startsWith(place + "  " + what));
    }

    @Test
    void what_the_screen_of_somebody_else_calls_it_may_be_quoted() {
        content.replace("steps/approve/nl.md", "een melding", "een ‘notificatie’");

        assertThat(problems()).isEmpty();
    }

    @Test
    void finds_a_file_in_a_language_we_do_not_speak() {
        content.write("steps/approve/de.md", "# Tippe die Zahl\n");
        content.write("steps/approve/nl.nokia.md", "# Typ\n");

        assertThat(problems())
                .extracting(Problem::file)
                .containsExactly("steps/approve/de.md", "steps/approve/nl.nokia.md");
    }

    @Test
    void reports_to_an_editor_what_is_wrong_and_what_is_behind() {
        content.replace("steps/approve/nl.md", "Was je te laat?", "Was je veel te laat?");
        content.replace("steps/approve/step.yaml", "screen: try-out", "screen: nothing");

        assertThat(refusal())
                .contains(
                        "steps/approve/step.yaml:5  There is no screen “nothing”.",
                        "steps/approve/en.md  The text this was translated from has changed.",
                        "write “source: ")
                .endsWith("problem(s) to mend.\n");
    }

    /** What the command prints when it does not let the content pass. */
    private String refusal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean isGood =
                ContentCheck.report(
                        content.folder(),
                        LocalDate.of(2026, 11, 21),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(isGood).isFalse();
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<Problem> problems() {
        return ContentCheck.check(content.folder());
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
