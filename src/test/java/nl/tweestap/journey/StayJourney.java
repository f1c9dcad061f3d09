package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** Somebody who is busy with a phone is asked in time whether to go on. */
class StayJourney {

    private final Portal portal = Portal.shared();
    private final WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("phone");

    private void open(Visit visit) {
        visit.page().clock().install();
        visit.become(wizard.caller());
        visit.go(wizard.path("enrol/phone"));
        visit.type("#number", "06 1234");
    }

    private void wait(Visit visit, Duration quiet) {
        portal.clock().forward(quiet);
        visit.page().clock().fastForward(quiet.toMillis());
    }

    @Test
    void one_press_goes_on_with_all_that_was_typed() {
        try (Visit visit = Browser.desktop()) {
            open(visit);
            wait(visit, Duration.ofMinutes(7));
            assertThat(visit.find("#stay dialog").isVisible()).isFalse();

            wait(visit, Duration.ofSeconds(70));
            visit.find("#stay dialog").waitFor();
            assertThat(visit.find("#stay dialog h2").innerText())
                    .isEqualTo(Say.words("account.stay.title-idle"));
            visit.page().keyboard().press("Enter");
            visit.find("#stay dialog")
                    .waitFor(new WaitForOptions().setState(WaitForSelectorState.HIDDEN));

            assertThat(visit.find("#number").inputValue()).isEqualTo("06 1234");
            wait(visit, Duration.ofMinutes(7));
            assertThat(wizard.caller().get(wizard.path("account")).status()).isEqualTo(200);
        }
    }

    @Test
    void when_it_is_over_nothing_stays_on_the_screen_but_the_name_to_sign_in_with() {
        try (Visit visit = Browser.phone()) {
            open(visit);
            wait(visit, Duration.ofMinutes(11));

            visit.awaitPath(wizard.path("sign-in"));
            assertThat(visit.find("#username").inputValue()).isEqualTo(wizard.person().username());
        }
    }
}
