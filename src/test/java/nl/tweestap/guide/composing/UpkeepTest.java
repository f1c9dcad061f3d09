package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.tweestap.content.EditedContent;
import nl.tweestap.guide.Checked;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Upkeep;
import nl.tweestap.guide.library.Library;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String STEP = "steps/approve/step.yaml";

    private final EditedContent content = EditedContent.of("rpo");

    private Upkeep upkeep() {
        return library().upkeep(rpo(), TODAY);
    }

    private Library library() {
        return Library.read(content.folder(), RealContent.PORTAL);
    }

    private static School rpo() {
        return RealContent.school("rpo");
    }

    private void walked(LocalDate on) {
        content.write(
                STEP,
                "checked: {on: "
                        + on
                        + ", against: \"Microsoft Authenticator 6.8\"}\n"
                        + content.folder()
                                .text(STEP, new nl.tweestap.content.Problems())
                                .orElseThrow());
    }

    @Test
    void our_own_content_claims_no_walk_and_is_not_behind() {
        assertThat(upkeep().due()).isEmpty();
        assertThat(upkeep().behind()).isEmpty();
    }

    @Test
    void a_step_that_nobody_walked_is_listed_until_somebody_did() {
        assertThat(upkeep().never()).contains(STEP).doesNotContain("steps/sign-in-code/step.yaml");

        walked(TODAY);
        assertThat(upkeep().never()).isNotEmpty().doesNotContain(STEP);
    }

    @Test
    void a_step_is_due_after_180_days_and_not_before() {
        walked(TODAY.minusDays(Upkeep.KEEPS_DAYS));
        assertThat(upkeep().due()).isEmpty();

        content.replace(STEP, "on: 2026-05-25", "on: 2026-05-24");
        assertThat(upkeep().due())
                .containsExactly(
                        new Upkeep.Due(
                                STEP, LocalDate.of(2026, 5, 24), "Microsoft Authenticator 6.8"));
    }

    @Test
    void readers_see_when_a_step_was_walked_and_with_what() {
        walked(TODAY);

        Guide guide = RealContent.guide(library(), rpo(), "app", Device.IOS, Language.DUTCH);
        Step step = guide.step("approve").orElseThrow();

        assertThat(step.checked()).contains(new Checked(TODAY, "Microsoft Authenticator 6.8"));
    }

    @Test
    void a_date_without_a_product_and_a_product_without_a_date_are_problems() {
        walked(TODAY);
        content.replace(STEP, "on: 2026-11-21", "on: yesterday");
        assertThat(ContentCheck.check(content.folder()))
                .anyMatch(problem -> problem.what().equals("This is no date."));

        content.replace(STEP, "against:", "with:");
        assertThat(ContentCheck.check(content.folder()))
                .anyMatch(problem -> problem.what().contains("“against” is missing"));
    }

    @Test
    void a_translation_is_behind_for_the_schools_that_use_it() {
        content.replace("steps/approve/nl.md", "Was je te laat?", "Was je veel te laat?");

        assertThat(upkeep().behind()).containsKey("steps/approve/en.md");
    }

    @Test
    void a_new_translation_is_called_new_until_somebody_compared_it() {
        content.write("steps/get-phone/en.md", "# Take your phone\n\n## trouble\n\nCall.\n");

        assertThat(upkeep().behind()).doesNotContainKey("steps/get-phone/en.md");
        assertThat(upkeep().uncompared()).containsOnlyKeys("steps/get-phone/en.md");
        String hash = upkeep().uncompared().get("steps/get-phone/en.md");
        content.replace(
                "steps/get-phone/en.md", "# Take", "---\nsource: " + hash + "\n---\n# Take");
        assertThat(upkeep().uncompared()).isEmpty();
    }

    @Test
    void the_check_for_editors_says_what_is_due() {
        walked(LocalDate.of(2025, 1, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ContentCheck.report(
                content.folder(), TODAY, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("steps/approve/step.yaml  Last walked on 2025-01-01. Walk it again");
    }
}
