package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** A wait that is counted in sight ends in what one waits for. */
class CountdownJourney {

    private final Portal portal = Portal.shared();
    private final WizardForms wizard =
            new WizardForms(portal, People.fresh("rpo")).to("phone-code");

    private void open(Visit visit, String anchor) {
        visit.page().clock().install();
        visit.become(wizard.caller());
        visit.go(wizard.path("enrol/phone-code") + anchor);
        assertThat(visit.find("#send-sms").count()).isZero();
    }

    private void wait(Visit visit) {
        portal.clock().forward(Duration.ofSeconds(32));
        visit.page().clock().runFor(32_000);
    }

    @Test
    void ends_in_the_button_after_the_link_that_skips_to_the_page() {
        try (Visit visit = Browser.phone()) {
            open(visit, "#main");

            wait(visit);

            visit.find("#send-sms").waitFor();
        }
    }

    @Test
    void leaves_a_half_typed_code_and_says_that_it_is_over() {
        try (Visit visit = Browser.phone()) {
            open(visit, "");
            visit.type("#phone-code-field", "123");

            wait(visit);

            assertThat(visit.find("[data-countdown]").first().innerText())
                    .isEqualTo(Say.words("verifier.wait.over"));
            assertThat(visit.find("#phone-code-field").inputValue()).isEqualTo("123");
        }
    }
}
