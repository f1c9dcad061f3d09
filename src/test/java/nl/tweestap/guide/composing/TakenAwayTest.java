package nl.tweestap.guide.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problem;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Guides;
import nl.tweestap.school.Schools;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that disappear, or break, under a portal that runs. */
class TakenAwayTest {

    private static final Duration A_LOOK = Duration.ofSeconds(3);

    @TempDir Path root;

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private Optional<OpenedGuides> opened = Optional.empty();

    @BeforeEach
    void open() {
        Folders.copyRealContent(root, List.of("rpo"));
        opened = Optional.of(OpenedGuides.on(new ContentFolder(root), () -> now));
        assertThat(guide()).isPresent();
    }

    private Optional<Guide> guide() {
        now = now.plus(A_LOOK);
        OpenedGuides portal = opened.orElseThrow();
        return portal.schools()
                .find("rpo")
                .flatMap(rpo -> portal.guides().guide(rpo, "app", Device.IOS, Language.DUTCH));
    }

    private Guides guides() {
        return opened.orElseThrow().guides();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"guides/rpo-app", "guides", "steps/approve", "steps", "labels", "schools"})
    void a_folder_that_others_name_stays_up_and_the_editors_hear_that_it_is_gone(String folder) {
        Guide before = guide().orElseThrow();

        Folders.deleteAll(root, folder);

        assertThat(guide()).contains(before);
        assertThat(guide()).contains(before);
        assertThat(guides().heldBack()).contains(folder);
        assertThat(guides().problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "steps/approve/nl.md",
                "guides/rpo-app/nl.md",
                "labels/microsoft-web/nl.properties",
                "schools/rpo/en.properties"
            })
    void the_words_of_a_language_stay_up_and_the_editors_hear_that_they_are_gone(String file) {
        Guide before = guide().orElseThrow();

        Folders.delete(root, file);

        assertThat(guide()).contains(before);
        assertThat(guides().heldBack()).containsExactly(file);
        assertThat(guides().problems()).extracting(Problem::file).contains(file);
    }

    @Test
    void new_words_do_not_wait_for_their_translation() {
        Folders.write(root, "steps/new-step/step.yaml", "where: phone\n");
        Folders.write(root, "steps/new-step/nl.md", "# Kijk\n\n## trouble\n\nBel.\n");
        Folders.replace(
                root,
                "guides/rpo-app/guide.yaml",
                "- app-done\n",
                "- app-done\n      - new-step\n");

        assertThat(guide().orElseThrow().step("new-step")).isPresent();
        assertThat(guides().problems())
                .extracting(Problem::file)
                .containsExactly("steps/new-step/en.md");
    }

    @Test
    void a_school_that_disappears_stays_up_until_it_says_that_it_has_ended() {
        Folders.copyRealContent(root, List.of("rocmn"));
        Guide before = guide().orElseThrow();
        Folders.deleteAll(root, "schools/rpo");

        assertThat(guide()).contains(before);
        assertThat(guides().heldBack()).containsExactly("schools/rpo");
        assertThat(guides().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .contains("schools/rpo  This school is gone.", "“ended: true”");

        Folders.write(root, "schools/rpo/school.yaml", "ended: true\n");
        assertThat(guide()).isEmpty();
        Folders.deleteAll(root, "schools/rpo");
        assertThat(guide()).isEmpty();
        assertThat(guides().heldBack()).isEmpty();
        assertThat(guides().problems()).isEmpty();
    }

    @Test
    void a_school_that_gets_another_word_keeps_the_old_one_too() throws Exception {
        Files.move(root.resolve("schools/rpo"), root.resolve("schools/rpo-nieuw"));

        assertThat(guide()).isPresent();
        assertThat(opened.orElseThrow().schools().find("rpo-nieuw")).isPresent();
        assertThat(guides().heldBack()).containsExactly("schools/rpo");
    }

    @Test
    void the_whole_folder_can_disappear_and_come_back() {
        Guide before = guide().orElseThrow();
        Folders.deleteAll(root, "");

        assertThat(guide()).contains(before);
        assertThat(guides().heldBack()).containsExactly(".");
        assertThat(guides().problems())
                .extracting(Problem::what)
                .contains("The whole folder is gone.");

        Folders.copyRealContent(root, List.of("rpo"));

        assertThat(guide()).contains(before);
        assertThat(guides().heldBack()).isEmpty();
        assertThat(guides().problems()).isEmpty();
    }

    @Test
    void a_guide_that_the_school_does_not_name_any_more_goes() {
        Folders.deleteAll(root, "guides/rpo-app");
        assertThat(guide()).isPresent();

        Folders.replace(root, "schools/rpo/school.yaml", "app: rpo-app, ", "");

        assertThat(guide()).isEmpty();
        assertThat(opened.orElseThrow().schools().find("rpo")).isPresent();
        assertThat(guides().heldBack()).isEmpty();
        assertThat(guides().problems()).isEmpty();
    }

    @Test
    void a_new_school_that_is_not_whole_yet_holds_back_itself_and_nothing_else() {
        Folders.write(root, "schools/new/school.yaml", "name: New\n");
        Folders.replace(root, "schools/rpo/school.yaml", "short-name: RPO", "short-name: Ons");

        assertThat(guide()).isPresent();
        Schools schools = opened.orElseThrow().schools();
        assertThat(schools.find("rpo").orElseThrow().shortName()).isEqualTo("Ons");
        assertThat(schools.find("new")).isEmpty();
        assertThat(guides().heldBack())
                .isNotEmpty()
                .allMatch(file -> file.startsWith("schools/new/"));
    }

    @Test
    void a_right_edit_in_a_file_that_names_a_broken_step_does_not_wait_for_it() {
        Folders.replace(
                root, "steps/approve/step.yaml", "where: [computer, phone]", "where: [computer");
        Folders.replace(root, "steps/scan-code/nl.md", "# ", "# Nu: ");

        Guide guide = guide().orElseThrow();

        assertThat(guide.step("scan-code").orElseThrow().title()).startsWith("Nu: ");
        assertThat(guide.step("approve")).isPresent();
        assertThat(guides().heldBack()).containsExactly("steps/approve/step.yaml");
    }
}
