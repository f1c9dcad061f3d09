package nl.tweestap.guide.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.tweestap.content.EditedContent;
import nl.tweestap.content.Problem;
import org.junit.jupiter.api.Test;

/** A guide’s own list for a step names the pictures that it was written for. */
class OwnListsTest {

    private static final String OWN = "guides/own-new-phone/own-scan/nl.md";
    private static final String TRANSLATION = "guides/own-new-phone/own-scan/en.md";
    private static final String STEP = "steps/own-scan/step.yaml";
    private static final String ORDER = "point-at: [code, cannot-scan]";

    private final EditedContent content = EditedContent.whole();

    private List<String> found(String file) {
        return Library.read(content.folder(), URI.create("https://tweestap.example"))
                .problems()
                .stream()
                .filter(problem -> problem.file().equals(file))
                .map(Problem::toString)
                .toList();
    }

    private static String hashIn(String finding) {
        return finding.replaceFirst(".*“pictures: ([0-9a-f]{8})”.*", "$1");
    }

    @Test
    void our_own_lists_say_the_pictures_they_stand_beside() {
        assertThat(content.text(OWN)).startsWith("---\npictures: ");
        assertThat(found(OWN)).isEmpty();
    }

    @Test
    void a_list_is_named_when_what_is_pointed_at_changes_its_order_and_not_once_it_was_compared() {
        content.replace(STEP, ORDER, "point-at: [cannot-scan, code]");

        assertThat(found(OWN)).singleElement().asString().contains("others than those");
        String hash = hashIn(found(OWN).get(0));
        content.write(
                OWN, content.text(OWN).replaceFirst("pictures: [0-9a-f]{8}", "pictures: " + hash));
        assertThat(found(OWN)).isEmpty();
    }

    @Test
    void a_list_is_named_when_another_screen_takes_the_place() {
        content.replace(STEP, "screen: camera", "screen: own-scan");

        assertThat(found(OWN)).singleElement().asString().contains("others than those");
    }

    @Test
    void the_screen_counts_that_the_guide_shows_in_its_place() {
        content.replace(
                "guides/own-new-phone/guide.yaml", "topic:", "screens: {camera: home}\ntopic:");

        assertThat(found(OWN)).singleElement().asString().contains("others than those");
    }

    @Test
    void what_changes_no_callout_asks_for_no_look() {
        content.replace(STEP, "only-if: [cannot-scan]", "look-at: [cannot-scan]");

        assertThat(found(OWN)).isEmpty();
    }

    @Test
    void a_list_that_names_no_pictures_is_told_what_to_write() {
        String written = content.text(OWN);
        content.write(OWN, written.substring(written.indexOf("Richt")));

        assertThat(found(OWN)).singleElement().asString().contains("does not say");
        assertThat(written).contains("pictures: " + hashIn(found(OWN).get(0)));
    }

    @Test
    void own_words_without_a_list_need_to_name_none() {
        content.write(OWN, "# Scan de code\n");
        assertThat(found(OWN)).isEmpty();

        content.write(OWN, "---\npictures: 0a1b2c3d\n---\n# Scan de code\n");
        assertThat(found(OWN)).singleElement().asString().contains("Nobody reads “pictures”");
    }

    @Test
    void a_translation_follows_its_text_and_an_only_text_the_pictures() {
        assertThat(found(TRANSLATION)).isEmpty();

        content.delete(OWN);
        assertThat(found(TRANSLATION)).singleElement().asString().contains("does not say");
    }

    @Test
    void what_some_people_see_is_held_against_its_own_picture_alone() {
        String own = "guides/microsoft-new-phone/scan-code/nl.md";
        String step = "steps/scan-code/step.yaml";
        assertThat(found(own)).isEmpty();

        content.replace(step, "pictures:", "pictures:\n  - {screen: camera, point-at: [type]}");
        assertThat(found(own)).isEmpty();

        content.replace(step, "{id: other-app, screen: ", "{id: other-app, screen: other-");
        assertThat(found(own)).singleElement().asString().contains("others than those");
    }

    @Test
    void the_words_of_a_step_itself_name_none() {
        String shared = "steps/own-scan/nl.md";
        assertThat(found(shared)).isEmpty();

        content.write(shared, "---\npictures: 0a1b2c3d\n---\n" + content.text(shared));
        assertThat(found(shared)).singleElement().asString().contains("Nobody reads “pictures”");
    }

    @Test
    void a_header_says_one_thing() {
        content.replace(OWN, "pictures: ", "pictures: 1234\npictures: ");

        assertThat(found(OWN)).anyMatch(finding -> finding.contains("The header knows one line"));
    }
}
