package nl.tweestap.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.content.Folders;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.guide.Device;
import nl.tweestap.limit.Cap;
import nl.tweestap.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short links mean the same for ever, and nobody fills the table. */
class ShortLinksTest extends ShortLinksCase {

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

    private void offer(String slug) {
        Folders.replace(
                root, "schools/rpo/school.yaml", "guides: {", "guides: {" + slug + ": rpo-app, ");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void a_guide_that_is_offered_goes_before_a_number_that_was_kept(TestDatabase database) {
        String shown = links(database).path(SCAN);
        String number = shown.replaceAll(".*-", "");
        offer("app-" + number);
        GuideAddress guide = GuideAddress.of("rpo", "app-" + number, Part.WHOLE);
        ShortLinks later = node(database);

        assertThat(later.find("rpo-app-" + number)).contains(guide);
        assertThat(later.path(guide)).isEqualTo(shown);
        assertThat(later.path(SCAN)).as("the long one").startsWith("/nl/rpo/guides/app");
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.database.TestDatabase#all")
    void no_number_is_handed_out_that_is_the_name_of_a_guide(TestDatabase database) {
        String number = links(database).path(SCAN).replaceAll(".*-", "");
        offer("app-" + number);
        ShortLinks fresh = links(database);

        String shown = fresh.path(SCAN);

        assertThat(shown).matches("/g/[a-z0-9]{6}");
        assertThat(fresh.find(shown.substring("/g/".length()))).contains(SCAN);
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
