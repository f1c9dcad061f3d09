package nl.tweestap.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problems;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short links of guides and steps that have another name since, or are gone. */
class FormerLinksTest extends ShortLinksCase {

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_renamed_guide_and_a_renamed_step_are_found_by_their_former_links(TestDatabase database) {
        ShortLinks links = links(database);
        String step = links.path(APP.at(Part.step("app-done")));
        rename();
        ShortLinks later = node(database);
        GuideAddress renamed = GuideAddress.of("rpo", "phone-app", Part.step("app-bound"));

        assertThat(later.find(step.substring(3))).contains(renamed);
        assertThat(later.find("rpo-app")).contains(renamed.at(Part.WHOLE));
        assertThat(later.dead("rpo")).isEmpty();
    }

    private void rename() {
        Folders.replace(root, "schools/rpo/school.yaml", "{app: rpo-app", "{phone-app: rpo-app");
        Folders.replace(root, ORDER, "minutes:", "formerly: [app]\nminutes:");
        for (String file : List.of("step.yaml", "nl.md", "nl-formal.md", "en.md")) {
            ContentFolder before = new ContentFolder(root);
            before.text(DONE + file, new Problems())
                    .ifPresent(text -> Folders.write(root, BOUND + file, text));
        }
        Folders.deleteAll(root, DONE);
        Folders.replace(root, BOUND + "step.yaml", "where:", "formerly: [app-done]\nwhere:");
        Folders.replace(root, ORDER, "- app-done", "- app-bound");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_link_whose_step_is_gone_means_nothing_else_and_is_told(TestDatabase database) {
        ShortLinks links = links(database);
        String shown = links.path(APP.at(Part.step("app-done")));
        Folders.replace(root, ORDER, "      - app-done\n", "");
        ShortLinks later = node(database);

        assertThat(later.find(shown.substring(3))).isEmpty();
        assertThat(later.near(shown.substring(3))).contains(APP);
        assertThat(later.dead("rpo")).extracting(ShortLinks.Dead::path).containsExactly(shown);
    }
}
