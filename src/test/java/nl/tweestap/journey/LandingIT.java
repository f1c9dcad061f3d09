package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The landing page knows how far its reader is, and leads on from there. */
class LandingIT {

    private static final String HOME = "/nl/rpo";

    private final Portal portal = Portal.shared();
    private final Caller stranger = new Caller(portal);

    private static void leads(Answer page, String button, String way) {
        assertThat(page.html().select(".hero .button").text()).isEqualTo(Say.words(button));
        assertThat(page.html().select(".hero .button").attr("href")).isEqualTo(HOME + way);
    }

    @Test
    void a_stranger_can_begin_and_can_sign_in() {
        Answer page = stranger.get(HOME);

        leads(page, "guide.landing.begin", "/enrol");
        assertThat(page.html().select(".hero .actions a").eachAttr("href"))
                .containsExactly(HOME + "/enrol", HOME + "/sign-in");
    }

    @Test
    void who_gave_a_password_goes_on_with_setting_up() {
        Caller caller = new Caller(portal);
        Forms.givePassword(caller, People.fresh("rpo"));
        Answer page = caller.get(HOME);

        leads(page, "guide.landing.go-on", "/enrol");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.html().select(".hero a[href$=/sign-in]")).isEmpty();
    }

    @Test
    void who_is_asked_a_second_step_goes_on_with_signing_in_and_who_is_done_to_the_account() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        SignInForms signIn = new SignInForms(enrolled);

        leads(signIn.caller().get(HOME), "guide.landing.go-on-signing-in", "/sign-in/verify");
        Answer done = enrolled.caller().get(HOME);
        leads(done, "guide.landing.account", "/account");
        assertThat(done.html().select(".hero").text())
                .contains(Say.words("guide.landing.lead-done"))
                .doesNotContain(Say.words("guide.landing.minutes"));
        leads(stranger.get(HOME), "guide.landing.begin", "/enrol");
    }

    @Test
    void who_has_put_the_app_off_is_done() {
        Caller caller = new Caller(portal);
        People.Person person = People.fresh("rpo");
        Forms.givePassword(caller, person);
        Answer page = caller.open(HOME + "/enrol");
        page = caller.follow(caller.press(page, "#without-app", Map.of()));
        while (!page.path().endsWith("/done")) {
            page = Forms.next(caller, page, person);
        }

        leads(caller.get(HOME), "guide.landing.account", "/account");
    }

    @Test
    void an_editor_finds_the_overview_and_nobody_else_does() {
        String door = "a[href=" + HOME + "/editor]";
        Caller editor = Forms.enrol(portal, People.with(Set.of(Role.EDITOR), "rpo")).caller();
        Caller other = Forms.enrol(portal, People.with(Set.of(Role.TEACHER), "rpo")).caller();

        for (String path : new String[] {HOME, HOME + "/account"}) {
            assertThat(editor.get(path).html().select(door).text())
                    .isEqualTo(Say.words("shell.door.editor"));
            assertThat(other.get(path).html().select(door)).isEmpty();
        }
        assertThat(stranger.get(HOME).html().select(door)).isEmpty();
        assertThat(editor.get(HOME + "/editor").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"nl/rpo", "en/rocmn", "nl/mborijnland", "nl-formal/hupracloud"})
    void without_a_smartphone_our_own_lane_comes_first(String school) {
        String link = "a[href=/" + school + "/guides/set-up/other]";

        assertThat(stranger.get("/" + school).html().select(".hero " + link)).hasSize(1);
        assertThat(stranger.get("/" + school + "/guides/set-up/other").status()).isEqualTo(200);
    }
}
