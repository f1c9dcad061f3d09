package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** Forms and pages that were left open while something else went on: told, and never a dead end. */
class StaleFormIT {

    private final Portal portal = Portal.shared();

    private static String notice(Answer page) {
        return page.html().select(":not([hidden]) > [role=status]").text();
    }

    @Test
    void a_cancel_that_was_pressed_in_the_other_tab_leads_on_by_a_redirect() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        Caller caller = enrolled.caller();
        caller.press(caller.open("/nl/rpo/enrol/done"), "#next", Map.of());
        Answer account = caller.open("/nl/rpo/account");
        Answer phone = caller.follow(caller.press(account, "button[value=phone]", Map.of()));
        caller.press(phone, "#cancel", Map.of());

        Answer again = caller.press(phone, "#cancel", Map.of());

        assertThat(again.status()).isEqualTo(303);
        assertThat(caller.follow(again).path()).startsWith("/nl/rpo/account");
        assertThat(caller.get("/nl/rpo/enrol/phone").location()).startsWith("/nl/rpo/account");
    }

    @Test
    void a_step_back_that_was_made_in_the_other_tab_leads_on_by_a_redirect() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rocmn"));
        wizard.press("#without-app", Map.of());
        Answer phone = wizard.page();
        wizard.press("#back", Map.of());

        Answer again = wizard.caller().press(phone, "#back", Map.of());

        assertThat(again.status()).isEqualTo(303);
        assertThat(wizard.caller().follow(again).path()).startsWith("/nl/rocmn/enrol/start");
    }

    @Test
    void who_goes_on_in_another_browser_hears_that_the_codes_are_new() {
        WizardForms first = new WizardForms(portal, People.fresh("rpo")).to("scan");

        WizardForms second = new WizardForms(portal, first.person());

        assertThat(second.step()).isEqualTo("scan");
        assertThat(notice(second.page())).isEqualTo(Say.words("enrolment.wizard.renewed"));
        assertThat(Forms.key(second.page())).isNotEqualTo(Forms.key(first.page()));
    }

    @Test
    void a_notice_is_told_once_and_not_above_what_was_wrong() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");
        Answer led = wizard.caller().open(wizard.path("enrol/scan?here"));
        assertThat(notice(led)).isEqualTo(Say.words("enrolment.wizard.led-here"));

        Answer refused = wizard.pressOn(led, Map.of("app-code", "12"));

        assertThat(refused.errors()).isNotEmpty();
        assertThat(notice(refused)).isEmpty();
    }

    @Test
    void who_was_signed_out_elsewhere_is_told_and_a_stranger_is_not() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        Caller here = enrolled.caller();
        Caller there = here.twin();
        here.press(here.open("/nl/rpo/account"), "header form button", Map.of());

        Answer signIn = there.open("/nl/rpo/account");

        assertThat(signIn.path()).startsWith("/nl/rpo/sign-in");
        assertThat(notice(signIn)).isEqualTo(Say.words("signin.password.session-over"));
        assertThat(notice(new Caller(portal).open("/nl/rpo/account"))).isEmpty();
        assertThat(notice(here.open("/nl/rpo/account"))).isEmpty();
    }
}
