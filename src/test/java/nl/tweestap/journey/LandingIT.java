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
import nl.tweestap.journey.kit.WizardForms;
import nl.tweestap.shell.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .doesNotContain(Say.words("guide.landing.for-here", "RPO", 6));
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
    @CsvSource({
        "nl/rpo, /guides/set-up/other",
        "nl/mborijnland, /guides/set-up/other",
        "en/rocmn, /guides/app/other",
        "nl-formal/hupracloud, /guides/app/other"
    })
    void without_a_smartphone_the_lane_is_that_of_what_comes_first(String school, String lane) {
        String path = "/" + school + lane;

        assertThat(stranger.get("/" + school).html().select(".hero a[href=" + path + "]"))
                .hasSize(1);
        assertThat(stranger.get(path).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"rocmn, app", "hupracloud, app"})
    void where_microsofts_comes_first_its_guide_is_the_main_way(String school, String guide) {
        String home = "/nl/" + school;
        Document page = stranger.get(home).html();

        assertThat(page.select(".hero .button").attr("href")).isEqualTo(home + "/guides/" + guide);
        assertThat(page.select(".purpose").text()).contains("Microsoft-account van");
        assertThat(page.select(".hero a[href*=/enrol], .hero a[href*=/sign-in]")).isEmpty();
        assertThat(page.select("#lost, #new-phone").text())
                .contains("Microsoft-account", "een andere manier")
                .doesNotContain("herstelcode");
        assertThat(page.select("#site a[href=" + home + "/enrol]").text())
                .isEqualTo("Instellen voor deze site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rpo", "mborijnland"})
    void where_ours_comes_first_the_wizard_is_the_main_way(String school) {
        Document page = stranger.get("/nl/" + school).html();

        assertThat(page.select(".hero .button").attr("href")).endsWith("/enrol");
        assertThat(page.select(".purpose").text()).startsWith("Voor deze site.");
        assertThat(page.select("#site")).isEmpty();
        assertThat(page.select("#lost a[href*=recovery-code]")).hasSize(1);
    }

    @Test
    void who_is_done_here_still_begins_with_microsofts_where_that_comes_first() {
        Caller caller = Forms.enrol(portal, People.fresh("rocmn")).caller();
        Document page = caller.get("/nl/rocmn").html();

        assertThat(page.select(".hero .button").attr("href")).isEqualTo("/nl/rocmn/guides/app");
        assertThat(page.select("#site .button").attr("href")).isEqualTo("/nl/rocmn/account");
        assertThat(page.select("#site a[href*=sign-in]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rocmn/guides/app/ios, Voor je Microsoft-account van ROC MN",
        "/nl-formal/hupracloud/guides/app/ios, Voor uw Microsoft-account van HupraCloud",
        "/embed/en/rpo/app/ios, For your Microsoft account at RPO",
        "/nl/rpo/try/app/ios, Voor je Microsoft-account van RPO.",
        "/nl/rpo/guides/set-up/ios, Voor deze site",
        "/nl/rocmn/guides/set-up/ios, Voor deze site",
        "/nl/rpo/sign-in, Voor deze site"
    })
    void each_page_says_which_account_it_is_about(String path, String account) {
        assertThat(stranger.get(path).html().select(".about, .step-count").eachText())
                .first()
                .isEqualTo(account);
    }

    @Test
    void wizard_and_account_say_that_they_are_about_this_site() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rocmn"));
        Caller signedIn = Forms.enrol(portal, People.fresh("rocmn")).caller();

        assertThat(wizard.page().html().select(".step-count").text())
                .isEqualTo("Stap 1 van 7 · Voor deze site");
        assertThat(signedIn.get("/nl/rocmn/account").html().select(".step-count").text())
                .isEqualTo("Voor deze site");
        assertThat(stranger.get("/nl/rocmn/sign-in").html().select("main").text())
                .contains(Say.words("school.account.other"));
        assertThat(stranger.get("/nl/rpo/sign-in").html().select("main").text())
                .doesNotContain(Say.words("school.account.other"));
    }
}
