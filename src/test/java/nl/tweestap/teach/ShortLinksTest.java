package nl.tweestap.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nl.tweestap.content.ContentFolder;
import nl.tweestap.content.Folders;
import nl.tweestap.content.Problems;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.guide.Device;
import nl.tweestap.guide.composing.OpenedGuides;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Limiter;
import nl.tweestap.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short links mean the same for ever, whatever becomes of guides and steps. */
class ShortLinksTest {

    private static final GuideAddress APP = GuideAddress.of("rpo", "app", Part.WHOLE);
    private static final GuideAddress SCAN = APP.at(Part.step("scan-code"));
    private static final String ORDER = "guides/rpo-app/guide.yaml";
    private static final String DONE = "steps/app-done/";
    private static final String BOUND = "steps/app-bound/";

    @TempDir Path root;

    private Instant now = Instant.parse("2026-11-26T12:00:00Z");

    /** A node on a copy of our content, with links of nobody else in the database. */
    private ShortLinks links(TestDatabase database) {
        database.change("delete from short_link");
        if (!root.resolve("schools").toFile().exists()) {
            Folders.copyRealContent(root, List.of("rpo"));
        }
        return node(database);
    }

    @SuppressWarnings("UnnecessaryAssignment") // There is no framework here.
    private ShortLinks node(TestDatabase database) {
        now = now.plus(Duration.ofHours(2));
        OpenedGuides opened = OpenedGuides.on(new ContentFolder(root), () -> now);
        Destinations destinations = new Destinations();
        destinations.schools = opened.schools();
        destinations.guides = opened.guides();
        LinkNames names = new LinkNames();
        names.schools = opened.schools();
        names.guides = opened.guides();
        names.destinations = destinations;
        ShortLinks links = new ShortLinks();
        links.kept = database.get(KeptLinks.class);
        links.destinations = destinations;
        links.names = names;
        links.schools = opened.schools();
        links.limiter = database.get(Limiter.class);
        links.clock = () -> now;
        links.randomness = new Random(11);
        return links;
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_guide_for_everybody_has_its_name_and_is_kept_nowhere(TestDatabase database) {
        ShortLinks links = links(database);

        assertThat(links.path(APP)).isEqualTo("/g/rpo-app");
        assertThat(links.path(GuideAddress.ofSchool("rpo"))).isEqualTo("/g/rpo");
        assertThat(links.find("rpo-app")).contains(APP);
        assertThat(links.find("rp0-App")).contains(APP);
        assertThat(database.query("select link from short_link")).isEmpty();
    }

    /** The step after it now has its number. */
    private void moveScanCode() {
        Folders.replace(
                root,
                ORDER,
                "- add-account\n      - scan-code",
                "- scan-code\n      - add-account");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_step_keeps_the_number_it_was_shown_with(TestDatabase database) {
        ShortLinks links = links(database);
        String shown = links.path(SCAN);
        String number = shown.replaceAll(".*-", "");
        moveScanCode();
        ShortLinks later = node(database);

        assertThat(shown).isEqualTo("/g/rpo-app-" + number);
        assertThat(later.find("rpo-app-" + number)).contains(SCAN);
        assertThat(later.path(SCAN)).isEqualTo(shown);
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_number_that_is_another_steps_for_ever_gets_a_made_up_word(TestDatabase database) {
        ShortLinks links = links(database);
        String shown = links.path(SCAN);
        moveScanCode();
        ShortLinks later = node(database);
        String next = later.path(APP.at(Part.step("add-account")));

        assertThat(next).isNotEqualTo(shown).matches("/g/[a-z0-9]{6}");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_link_for_some_readers_is_made_once_and_says_who(TestDatabase database) {
        ShortLinks links = links(database);
        GuideAddress english = SCAN.on(Optional.of(Device.ANDROID)).in(Optional.of("en"));
        String shown = links.path(english);

        assertThat(shown).matches("/g/[a-z0-9]{6}");
        assertThat(links.path(english)).isEqualTo(shown);
        assertThat(node(database).path(english)).isEqualTo(shown);
        assertThat(links.find(shown.substring(3).toUpperCase(Locale.ROOT))).contains(english);
        assertThat(links.destinations.path(english, Language.DUTCH, Optional.of(Device.IOS)))
                .isEqualTo("/en/rpo/guides/app/android/scan-code");
    }

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

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void nobody_fills_the_table(TestDatabase database) {
        ShortLinks links = links(database);
        String owner = "links/rpo";
        links.limiter.take(new Cap(owner, 1), now);
        database.change(
                "update hour_count set taken = "
                        + ShortLinks.PER_SCHOOL_AND_HOUR
                        + " where id like '"
                        + owner
                        + "%'");

        assertThat(links.path(SCAN)).isEqualTo("/nl/rpo/guides/app#scan-code");
        assertThat(database.query("select link from short_link")).isEmpty();
        now = now.plus(Duration.ofHours(1));
        assertThat(links.path(SCAN)).startsWith("/g/rpo-app-");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void what_is_nearly_a_link_is_near_one(TestDatabase database) {
        ShortLinks links = links(database);

        assertThat(links.find("rpo-ap")).isEmpty();
        assertThat(links.near("rpo-ap")).contains(APP);
        assertThat(links.near("rpo-app-99")).contains(APP);
        assertThat(links.near("zzzzzzzzzzzzzzzzzzzz")).isEmpty();
        assertThat(links.find("rpo-app-99")).isEmpty();
    }
}
