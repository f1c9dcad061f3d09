package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** A step of the wizard that was refused without scripts comes back by a redirect, once. */
class RefusedStepIT {

    private final Portal portal = Portal.shared();

    @Test
    void comes_back_with_what_was_typed_and_chosen() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("phone");
        String path = wizard.page().path();
        Map<String, String> typed =
                Map.of("country", "BE", "number", "+32 12 & 3", "channel", "voice");
        Answer redirect = wizard.caller().press(wizard.page(), "#next", typed);
        assertThat(redirect.status()).isEqualTo(303);
        assertThat(redirect.location()).isEqualTo(path);

        Answer page = wizard.caller().follow(redirect);
        assertThat(page.errors()).isNotEmpty();
        assertThat(page.html().select("#number").val()).isEqualTo("+32 12 & 3");
        assertThat(page.html().select("#country option[selected]").val()).isEqualTo("BE");
        assertThat(page.html().select("[name=channel][checked]").val()).isEqualTo("voice");

        Answer again = wizard.caller().open(path);
        assertThat(again.errors()).isEmpty();
        assertThat(again.html().select("#number").val()).isEmpty();
    }

    @Test
    void a_wrong_code_comes_back_to_be_mended() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("phone-code");
        wizard.answer(Map.of("phone-code-field", "000000"));

        assertThat(wizard.page().errors()).isNotEmpty();
        assertThat(wizard.page().html().select("#phone-code-field").val()).isEqualTo("000000");
    }

    @Test
    void back_after_a_slip_shows_the_form_and_no_error_of_the_browser() {
        Person person = People.fresh("mborijnland");
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            Wizard wizard = new Wizard(visit, person);
            wizard.signIn();
            visit.click("main a.button");
            visit.awaitPath(wizard.path("enrol/phone"));
            visit.type("#number", "06 1");
            visit.click("#next");
            visit.find("#errors").waitFor();
            visit.type("#number", person.phone());
            visit.click("#next");
            visit.awaitPath(wizard.path("enrol/phone-code"));

            visit.page().goBack();

            assertThat(visit.find("#number").inputValue()).isNotEqualTo("06 1");
            assertThat(visit.find("#errors").count()).isZero();
        }
    }

    @Test
    void enter_without_scripts_is_the_button_that_goes_on() {
        try (Visit visit = Browser.withoutScripts(Screen.DESKTOP)) {
            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            visit.click("main a.button");
            visit.find("[name=app]").first().press("Enter");
            visit.awaitPath(wizard.path("enrol/download"));
            visit.click("#next");
            visit.click("#next");
            visit.awaitPath(wizard.path("enrol/scan"));
            String key = visit.find("#key").textContent();

            visit.type("#app-code", "000000");
            visit.find("#app-code").press("Enter");

            visit.find("#errors").waitFor();
            assertThat(visit.find("#key").textContent()).isEqualTo(key);
            assertThat(visit.find("#app-code").inputValue()).isEqualTo("000000");
            assertThat(visit.find("[data-copy]").isVisible()).isFalse();
            assertThat(visit.page().title()).startsWith(Say.words("shell.errors.title"));
        }
    }

    @Test
    void a_country_that_the_school_does_not_take_is_told_and_none_is_its_first() {
        WizardForms wizard = new WizardForms(portal, People.fresh("mborijnland")).to("phone");

        wizard.answer(Map.of("country", "US", "number", "06 1"));
        assertThat(wizard.page().errors()).contains(Say.words("enrolment.phone.country-missing"));

        Map<String, String> fields = Caller.fields(wizard.page(), "#next");
        fields.remove("country");
        fields.put("number", wizard.person().phone());
        Answer sent = wizard.caller().post(wizard.path("enrol/phone"), fields);
        assertThat(sent.location()).endsWith("/enrol/phone-code");
    }

    @Test
    void where_nobody_is_called_nobody_is_told_to_choose_a_call() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rocmn"));
        wizard.press("#without-app", Map.of());

        wizard.answer(Map.of("number", "020 624 11 11"));
        assertThat(wizard.page().errors())
                .contains(Say.words("enrolment.phone.problem-fixed-line-sms"));
        wizard.answer(Map.of("number", "0800 1234"));
        assertThat(wizard.page().errors()).contains(Say.words("enrolment.phone.problem-kind-sms"));
    }

    @Test
    void asks_to_keep_the_recovery_codes_before_it_goes_on() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("recovery-codes");

        wizard.answer(Map.of());

        assertThat(wizard.step()).isEqualTo("recovery-codes");
        assertThat(wizard.page().errors())
                .contains(Say.words("enrolment.recovery-codes.kept-missing"));
    }
}
