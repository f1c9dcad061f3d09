package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.AccountForms;
import nl.tweestap.journey.kit.AccountScreen;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** Asking for more time without scripts: what was typed is there again, but for a code. */
class StayTypedIT extends AccountForms {

    private static final String STAY = "#stay button[name=stay]";

    private final WizardForms wizard = new WizardForms(portal, People.fresh("rpo"));

    private Answer stay(Answer page, Map<String, String> typed) {
        Answer led = caller.press(page, STAY, typed);
        assertThat(led.location()).isEqualTo(page.path());
        return caller.follow(led);
    }

    private static String value(Answer page, String field) {
        return page.html().select(field).val();
    }

    @Test
    void a_new_name_is_there_again_and_not_saved() {
        String link = caller.get(ACCOUNT).html().select("a[href*=/rename/]").attr("href");

        Answer again = stay(caller.get(link), Map.of("name", "Mijn toestel"));

        assertThat(value(again, "#name")).isEqualTo("Mijn toestel");
        assertThat(again.errors()).isEmpty();
        assertThat(again.html().title()).doesNotContain(Say.words("shell.errors.title"));
        assertThat(names()).containsExactly(AccountScreen.APP, AccountScreen.PHONE);
    }

    @Test
    void a_tick_at_what_is_lost_is_there_again_and_nothing_is_taken_off() {
        SignInForms lost =
                new SignInForms(enrolled)
                        .way("recovery-code")
                        .type(enrolled.recoveryCodes().get(0));
        Answer page = lost.page();
        String id = page.html().select("input[name=lost]").get(1).val();

        Answer again = lost.caller().follow(lost.caller().press(page, STAY, Map.of("lost", id)));

        assertThat(again.html().select("input[name=lost][checked]").eachAttr("value"))
                .containsExactly(id);
        assertThat(names()).hasSize(2);
    }

    @Test
    void a_number_a_country_and_a_call_are_there_again_and_nothing_is_sent() {
        wizard.to("phone");
        wizard.press(STAY, Map.of("number", "0470 12", "country", "BE", "channel", "voice"));

        assertThat(wizard.step()).isEqualTo("phone");
        assertThat(value(wizard.page(), "#number")).isEqualTo("0470 12");
        assertThat(value(wizard.page(), "#country option[selected]")).isEqualTo("BE");
        assertThat(value(wizard.page(), "[name=channel][checked]")).isEqualTo("voice");
        assertThat(wizard.page().errors()).isEmpty();
    }

    @Test
    void a_code_is_not_kept_and_costs_no_try() {
        wizard.to("scan").press(STAY, Map.of("app-code", "123456"));

        assertThat(wizard.step()).isEqualTo("scan");
        assertThat(value(wizard.page(), "#app-code")).isEmpty();
        assertThat(wizard.page().count(Say.words("verifier.tries.before", 5))).isEqualTo(1);
    }

    @Test
    void the_other_app_and_codes_that_are_kept_stay_marked() {
        wizard.press(STAY, Map.of("app", "other"));
        assertThat(value(wizard.page(), "[name=app][checked]")).isEqualTo("other");

        wizard.to("recovery-codes").press(STAY, Map.of("kept", "true"));

        assertThat(wizard.step()).isEqualTo("recovery-codes");
        assertThat(wizard.page().html().select("#kept[checked]")).hasSize(1);
    }
}
