package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line that is about what a school does not allow or ask for is not for its people. */
class ConditionTest {

    private static final String SCHOOL = "schools/rocmn/school.yaml";
    private static final String WORDS = "steps/own-phone/nl.md";

    private final EditedContent content = EditedContent.of("rocmn");

    private Step phone() {
        return step("own-phone");
    }

    private Step step(String id) {
        OpenedGuides portal = OpenedGuides.on(content.folder(), () -> Instant.EPOCH);
        School school = portal.schools().find("rocmn").orElseThrow();
        return portal.guides()
                .guide(school, "set-up", Device.IOS, Language.DUTCH)
                .flatMap(guide -> guide.step(id))
                .orElseThrow();
    }

    private List<Problem> problems() {
        return ContentCheck.check(content.folder());
    }

    private static String said(Step step) {
        return step.introduction() + " " + step.callouts() + " " + step.trouble();
    }

    private static List<String> radios(Step step) {
        return step.pictures().get(0).elements().stream()
                .filter(element -> element.kind().equals("radio"))
                .map(Picture.Drawn::text)
                .toList();
    }

    @Test
    void a_school_without_calls_reads_nothing_of_them() {
        assertThat(said(phone())).doesNotContain("gebeld", "Bel mij", "vast nummer mag");
        assertThat(phone().callouts()).hasSize(4);
        assertThat(radios(phone())).hasSize(1);
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, true, 2", "true, false, 1", "false, true, 1"})
    void words_and_picture_go_with_the_policy(boolean sms, boolean voice, int ways) {
        content.replace(SCHOOL, "sms: true", "sms: " + sms);
        content.replace(SCHOOL, "voice: false", "voice: " + voice);

        assertThat(radios(phone())).hasSize(ways);
        assertThat(said(phone()).contains("vast nummer mag")).isEqualTo(voice);
        assertThat(phone().callouts()).hasSize(4);
        assertThat(phone().pictures().get(0).elements())
                .extracting(Picture.Drawn::callout)
                .contains(1, 2, 3, 4);
        assertThat(problems()).isEmpty();
    }

    @Test
    void who_gets_no_recovery_codes_is_not_sent_to_them() {
        assertThat(said(step("own-next-sign-in"))).contains("herstelcode");
        content.replace(SCHOOL, ", recovery-codes", "");

        assertThat(said(step("own-next-sign-in"))).doesNotContain("herstelcode");
    }

    @Test
    void a_button_that_the_school_has_not_is_named_where_a_line_sends_people_to_it() {
        content.replace(WORDS, "{if.calls} **Heb", "**Heb");

        assertThat(problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo(WORDS);
                            assertThat(problem.line()).isPositive();
                            assertThat(problem.toString())
                                    .contains("text.enrolment.phone.call", "rocmn", "{if.calls}");
                        });
    }

    @Test
    void a_button_that_puts_the_app_off_is_named_where_the_plan_wants_an_app() {
        String file = "steps/own-start/nl.md";
        content.replace(file, "enrolment.start.without-app", "enrolment.wizard.later");

        assertThat(problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo(file);
                            assertThat(problem.toString())
                                    .contains(
                                            "enrolment.wizard.later", "rocmn", "{if.app-optional}");
                        });
    }

    @Test
    void a_step_for_other_schools_is_left_out() {
        content.replace("steps/own-phone/step.yaml", "where:", "if: phone-first\nwhere:");

        OpenedGuides portal = OpenedGuides.on(content.folder(), () -> Instant.EPOCH);
        School school = portal.schools().find("rocmn").orElseThrow();

        assertThat(portal.guides().guide(school, "set-up", Device.IOS, Language.DUTCH))
                .map(guide -> guide.step("own-phone").isPresent())
                .contains(false);
    }

    @Test
    void a_condition_of_a_step_that_cannot_be_is_named() {
        content.replace("steps/own-phone/step.yaml", "where:", "if: number\nwhere:");

        assertThat(problems())
                .extracting(Problem::what)
                .contains("“number” is nothing that a school allows or asks for.");
    }

    @Test
    void words_of_a_guide_in_the_other_tone_alone_are_named() {
        String own = "guides/set-up/own-phone/nl.md";
        content.write(own, "## trouble\n\n- **Weet je het niet?** Bel de servicedesk.\n");
        content.write(
                "guides/set-up/own-phone/en.md",
                "## trouble\n\n- **Do you not know?** Call the service desk.\n");

        assertThat(problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo(own);
                            assertThat(problem.toString()).contains("nl-formal.md");
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "'{if.calls} Een', '{if.belletjes} Een', if.belletjes",
        "'{if.calls} Een vast', 'Een {if.calls} vast', if.calls"
    })
    void a_condition_that_cannot_be_is_named(String good, String bad, String name) {
        content.replace(WORDS, good, bad);

        assertThat(problems())
                .filteredOn(Problem::file, WORDS)
                .extracting(Problem::what)
                .contains("“" + name + "” cannot stand here.");
    }

    @Test
    void a_condition_of_a_screen_that_cannot_be_is_named() {
        content.replace("screens/own-phone.yaml", "if: sms", "if: sms-en");

        assertThat(problems())
                .extracting(Problem::what)
                .contains("“sms-en” is nothing that a school allows or asks for.");
    }
}
