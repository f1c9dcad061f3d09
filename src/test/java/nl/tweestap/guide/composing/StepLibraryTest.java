package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.library.Library;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every step of the library stands in a guide as it is, those too that no guide of ours has. */
class StepLibraryTest {

    private static final List<String> FOR_OTHERS =
            List.of(
                    "keep-open",
                    "tap-notification",
                    "see-account",
                    "remove-method",
                    "approve-old-phone");

    @TempDir Path root;

    @BeforeEach
    void copy() {
        Folders.copyRealContent(root, List.of("rpo"));
    }

    @Test
    void steps_that_other_schools_have_are_there_in_every_language_and_without_a_problem() {
        Folders.replace(
                root,
                "guides/rpo-app/guide.yaml",
                "- app-done\n",
                "- app-done\n"
                        + FOR_OTHERS.stream()
                                .map(step -> "      - " + step + "\n")
                                .collect(Collectors.joining()));

        assertThat(ContentCheck.check(new ContentFolder(root))).isEmpty();
    }

    @Test
    void an_old_phone_and_a_new_one_can_be_told_apart_wherever_a_phone_is_named() {
        Folders.replace(
                root,
                "guides/rpo-app/guide.yaml",
                "- app-done\n",
                "- app-done\n      - approve-old-phone\n");
        Library library = Library.read(new ContentFolder(root), RealContent.PORTAL);
        Guide guide =
                RealContent.guide(
                        library, RealContent.school("rpo"), "app", Device.IOS, Language.DUTCH);
        Step old = guide.step("approve-old-phone").orElseThrow();
        Step scan = guide.step("scan-code").orElseThrow();

        assertThat(old.where()).containsExactly(Where.COMPUTER, Where.OLD_PHONE);
        assertThat(old.pictures())
                .extracting(Picture::where)
                .containsExactly(Where.COMPUTER, Where.OLD_PHONE);
        assertThat(old.pictures().get(1).alternative()).contains("je oude telefoon");
        assertThat(scan.where()).containsExactly(Where.COMPUTER, Where.NEW_PHONE);
        assertThat(scan.pictures().get(1).alternative()).contains("je nieuwe telefoon");
        assertThat(RealContent.step(RealContent.rpo(Device.IOS), "scan-code").where())
                .containsExactly(Where.COMPUTER, Where.PHONE);
    }

    @Test
    void a_step_that_no_guide_has_is_checked_all_the_same() throws Exception {
        Folders.replace(root, "steps/keep-open/nl.md", "## trouble", "## troubel");
        assertThat(Files.exists(root.resolve("steps/keep-open/en.md"))).isTrue();

        assertThat(ContentCheck.check(new ContentFolder(root)))
                .extracting(Problem::what)
                .contains("Nothing uses the section “troubel”.");
    }
}
