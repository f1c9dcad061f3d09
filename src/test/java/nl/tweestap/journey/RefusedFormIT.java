package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;

/** A form that was refused comes back by a redirect, once, with what was typed. */
class RefusedFormIT {

    private static final String SIGN_IN = "/nl/rpo/sign-in";

    private final Portal portal = Portal.shared();

    private static Answer refused(Caller caller, Answer page) {
        return caller.press(page, "#submit", Map.of("username", "noör & co", "password", "x"));
    }

    @Test
    void keeps_what_was_typed_but_never_a_password_and_only_once() {
        Caller caller = new Caller(portal);
        Answer redirect = refused(caller, caller.open(SIGN_IN + "?to=/nl/rpo/account"));
        assertThat(redirect.status()).isEqualTo(303);
        assertThat(redirect.location()).isEqualTo(SIGN_IN + "?to=/nl/rpo/account");

        Answer page = caller.follow(redirect);
        assertThat(page.errors()).contains(Say.words("signin.password.wrong"));
        assertThat(page.html().select("#username").val()).isEqualTo("noör & co");
        assertThat(page.html().select("#password").val()).isEmpty();
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");

        Answer again = caller.open(page.path());
        assertThat(again.errors()).isEmpty();
        assertThat(again.html().select("#username").val()).isEmpty();
    }

    @Test
    void tells_the_browser_nothing_it_could_read_or_forge() {
        Caller caller = new Caller(portal);
        Answer redirect = refused(caller, caller.open(SIGN_IN));
        String cookie = redirect.header("Set-Cookie");
        assertThat(cookie).startsWith("tweestap-form=").contains("HttpOnly", "SameSite=Strict");
        assertThat(cookie).doesNotContain("co&", "wachtwoord", "wrong");

        caller.cookies().computeIfPresent("tweestap-form", (name, value) -> value + "AAAA");
        assertThat(caller.open(SIGN_IN).errors()).isEmpty();
        caller.cookies().put("tweestap-form", "x");
        assertThat(caller.open(SIGN_IN).status()).isEqualTo(200);
    }

    @Test
    void is_nothing_to_another_page() {
        Caller caller = new Caller(portal);
        refused(caller, caller.open(SIGN_IN));

        assertThat(caller.open("/en/rpo/sign-in").errors()).isEmpty();
    }

    @Test
    void that_no_button_of_the_page_knows_leads_back_to_the_page() {
        Caller caller = new Caller(portal);
        Answer page = caller.open(SIGN_IN + "?to=/nl/rpo/account");

        Answer answer =
                caller.post(
                        page.path(),
                        Map.of("sign-in", "sign-in", "jakarta.faces.ViewState", "stateless"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(SIGN_IN + "?to=/nl/rpo/account");
        assertThat(caller.follow(answer).html().select("header, #trouble, #username")).hasSize(3);
    }

    @Test
    void back_after_a_slip_shows_the_form_and_no_error_of_the_browser() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(SIGN_IN);
            visit.type("#username", enrolled.person().username());
            visit.type("#password", "not the password");
            visit.click("#submit");
            visit.find("#errors").waitFor();
            visit.type("#password", People.PASSWORD);
            visit.click("#submit");
            visit.page().waitForURL("**/sign-in/verify/**");

            visit.page().goBack();

            assertThat(visit.find("h1").innerText()).isEqualTo(Say.words("signin.password.title"));
        }
    }
}
