package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What helps who is stuck while signing in. */
class SignInHelpIT {

    private final Portal portal = Portal.shared();

    @Test
    void B5_who_forgot_the_password_is_led_to_the_page_of_the_school() {
        Document page = new Caller(portal).get("/nl/rocmn/sign-in").html();

        assertThat(page.select("#forgotten a").attr("href"))
                .isEqualTo("https://wachtwoord.rocmn.example/");
        assertThat(page.select("#forgotten").text())
                .isEqualTo(Say.words("signin.password.forgotten"));
    }

    @Test
    void B5_without_such_a_page_the_service_desk_is_named() {
        Document page = new Caller(portal).get("/nl/rpo/sign-in").html();

        assertThat(page.select("#forgotten").text()).contains("088 000 00 01");
        assertThat(page.select("#forgotten a").attr("href")).isEqualTo("tel:0880000001");
    }

    @Test
    void B5_who_lost_the_phone_is_one_press_from_a_recovery_code() {
        Document page = new Caller(portal).get("/nl/rpo/sign-in").html();
        String way = page.select("main a[href*=recovery-code]").attr("href");

        assertThat(new Caller(portal).get(way).html().select("main a[href*=recovery-code]"))
                .isEmpty();
        assertThat(new Caller(portal).get(way).body())
                .contains(Say.words("signin.password.then-recovery-code"));
    }

    @Test
    void L4_help_with_a_text_message_is_not_about_the_app() {
        SignInForms signIn = new SignInForms(Forms.enrol(portal, People.fresh("rpo")));

        assertThat(help(signIn)).endsWith("/own-next-sign-in");
        assertThat(help(signIn.way("phone"))).endsWith("/own-phone-code");
    }

    private static String help(SignInForms signIn) {
        return signIn.page().html().select("#trouble a[href*=/guides/]").attr("href");
    }
}
