package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a school’s own guide may say of itself, and what becomes of what it shares. */
class OwnGuideTest {

    @TempDir Path root;

    @BeforeEach
    void follow() throws IOException {
        Folders.copyRealContent(root, List.of());
        TaughtSchoolTest.taught().forEach((file, text) -> Folders.write(root, file, text));
    }

    private Optional<Guide> guide(Device device, Language language) {
        OpenedGuides portal = OpenedGuides.on(new ContentFolder(root), () -> Instant.EPOCH);
        return portal.schools()
                .find("noordveld")
                .flatMap(school -> portal.guides().guide(school, "app", device, language));
    }

    @Test
    void a_chapters_own_words_stand_under_its_title() {
        Folders.replace(
                root,
                "guides/noordveld-app/nl.md",
                "Koppel je schoolaccount",
                "Koppel je schoolaccount\n\nLaat de pagina open.\n\n1. Eerst dit.");

        Guide guide = guide(Device.IOS, Language.DUTCH).orElseThrow();

        assertThat(guide.chapters().get(1).text()).hasSize(2);
        assertThat(guide.chapters().get(0).text()).isEmpty();
    }

    @Test
    void a_line_about_a_step_that_the_guide_lacks_is_left_out_and_the_guide_is_named() {
        Folders.replace(
                root,
                "steps/approve/nl.md",
                "## trouble",
                "## trouble\n\n- **Weg?** Ga naar {step.phone-number}.\n");

        Guide guide = guide(Device.IOS, Language.DUTCH).orElseThrow();

        assertThat(guide.step("approve").orElseThrow().trouble().toString()).doesNotContain("Weg?");
        assertThat(ContentCheck.check(new ContentFolder(root)))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.file()).isEqualTo("guides/noordveld-app/guide.yaml");
                            assertThat(problem.what())
                                    .contains("phone-number", "steps/approve/nl.md");
                        });
        Folders.write(
                root,
                "guides/noordveld-app/approve/nl.md",
                "## trouble\n\n- **Weg?** Bel {school.helpdeskPhone}.\n");
        Folders.write(
                root,
                "guides/noordveld-app/approve/en.md",
                "## trouble\n\n- **Gone?** Call {school.helpdeskPhone}.\n");
        assertThat(ContentCheck.check(new ContentFolder(root))).isEmpty();
    }

    @Test
    void a_second_guide_has_its_own_title_whatever_its_word_is() {
        Folders.replace(
                root,
                "schools/noordveld/school.yaml",
                "{app: noordveld-app}",
                "{app: noordveld-app, extra: noordveld-app}");
        OpenedGuides portal = OpenedGuides.on(new ContentFolder(root), () -> Instant.EPOCH);
        School school = portal.schools().find("noordveld").orElseThrow();

        assertThat(portal.guides().guide(school, "extra", Device.IOS, Language.DUTCH))
                .map(Guide::title)
                .contains("De app instellen op je iPhone");
    }
}
