package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that keeps no cookies is told that signing in needs them. */
class NoCookiesIT {

    private static final String SIGN_IN = "/nl/rpo/sign-in";

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);
    private final Map<String, String> fromTheForm =
            Map.of("Referer", portal.address() + SIGN_IN + "?to=/nl/rpo/enrol");

    private Answer signedIn(String password, boolean keepsCookies) {
        Map<String, String> typed =
                Map.of("username", People.fresh("rpo").username(), "password", password);
        Answer answer = caller.press(caller.open(SIGN_IN), "#submit", typed);
        while (answer.isRedirect()) {
            if (!keepsCookies) {
                caller.cookies().clear();
            }
            answer = caller.get(answer.location(), fromTheForm);
        }
        return answer;
    }

    @ParameterizedTest
    @ValueSource(strings = {People.PASSWORD, "not the password"})
    void says_that_they_are_needed_whatever_the_password_was(String password) {
        Answer answer = signedIn(password, false);

        assertThat(answer.path()).startsWith(SIGN_IN);
        assertThat(answer.errors()).contains(Say.words("signin.password.cookies"));
    }

    @Test
    void says_nothing_of_them_to_who_keeps_them_however_often_the_page_is_loaded() {
        Answer wrong = signedIn("not the password", true);
        Answer again = caller.get(wrong.path(), fromTheForm);

        assertThat(wrong.errors())
                .contains(Say.words("signin.password.wrong"))
                .doesNotContain(Say.words("signin.password.cookies"));
        assertThat(again.errors()).isEmpty();
        assertThat(signedIn(People.PASSWORD, true).path()).endsWith("/more-information");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo", "/en/rpo/sign-in", "/nl/rpo/sign-in/verify"})
    void says_nothing_of_them_to_who_comes_by_a_link(String from) {
        Answer answer = caller.get(SIGN_IN, Map.of("Referer", portal.address() + from));

        assertThat(answer.errors()).isEmpty();
    }

    @Test
    void says_it_before_anything_is_typed_where_scripts_run() {
        try (Visit visit = Browser.desktop()) {
            visit.go(SIGN_IN);
            assertThat(visit.find("#no-cookies").isVisible()).isFalse();

            visit.context()
                    .addInitScript(
                            "Object.defineProperty(Navigator.prototype, 'cookieEnabled',"
                                    + " { get: () => false });");
            visit.go(SIGN_IN);

            assertThat(visit.find("#no-cookies").innerText())
                    .contains(Say.words("signin.password.cookies"));
        }
    }
}
