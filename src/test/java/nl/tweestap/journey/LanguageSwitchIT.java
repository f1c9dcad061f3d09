package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** Pages with forms can be read in the other language, at the same place. */
class LanguageSwitchIT {

    private final Portal portal = Portal.shared();

    private static String link(Answer page) {
        return page.html().select(".top-links a[hreflang]").attr("href");
    }

    @Test
    void keeps_where_somebody_was_going_at_sign_in() {
        Answer page = new Caller(portal).open("/nl/rpo/account");

        assertThat(link(page)).isEqualTo("/en/rpo/sign-in?to=/en/rpo/account");
    }

    @Test
    void carries_no_address_of_another_site() {
        Answer page = new Caller(portal).open("/nl/rpo/sign-in?to=https://evil.example/");

        assertThat(link(page)).isEqualTo("/en/rpo/sign-in");
    }

    @Test
    void keeps_the_step_of_the_wizard() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("set-up");

        Answer english = wizard.caller().open(link(wizard.page()));

        assertThat(english.path()).isEqualTo("/en/rpo/enrol/set-up");
        assertThat(wizard.caller().open(link(english)).path()).isEqualTo("/nl/rpo/enrol/set-up");
    }

    @Test
    void leads_back_to_the_tone_of_the_school() {
        assertThat(link(new Caller(portal).open("/en/hupracloud/sign-in")))
                .isEqualTo("/nl-formal/hupracloud/sign-in");
    }
}
