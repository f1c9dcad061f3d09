package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** What is copied from a page can be pasted, and the page says whether it was copied. */
class CopyJourney {

    private static final String TOLD = "#cannot-scan output";

    private final WizardForms wizard =
            new WizardForms(Portal.shared(), People.fresh("rpo")).to("scan");

    private void open(Visit visit) {
        visit.become(wizard.caller());
        visit.go(wizard.path("enrol/scan"));
        visit.click("#cannot-scan summary");
    }

    @Test
    void the_key_has_no_spaces_and_copying_twice_says_so_once() {
        try (Visit visit = Browser.desktop()) {
            visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            open(visit);
            visit.click("[data-copy=key]");
            visit.click("[data-copy=key]");
            visit.awaitTrue("told => document.querySelector(told).textContent !== ''", TOLD);

            assertThat(visit.find(TOLD).innerText()).isEqualTo(Say.words("enrolment.copy.copied"));
            assertThat(visit.page().evaluate("navigator.clipboard.readText()"))
                    .asString()
                    .matches("[A-Z2-7]{32}");
        }
    }

    @Test
    void what_cannot_be_copied_is_selected_without_spaces_too() {
        try (Visit visit = Browser.desktop()) {
            visit.context()
                    .addInitScript(
                            "Object.defineProperty(navigator, 'clipboard', {value: undefined})");
            open(visit);
            visit.click("[data-copy=key]");
            visit.awaitTrue("told => document.querySelector(told).textContent !== ''", TOLD);

            assertThat(visit.find(TOLD).innerText()).isEqualTo(Say.words("enrolment.copy.failed"));
            assertThat(visit.page().evaluate("getSelection().toString()"))
                    .asString()
                    .matches("[A-Z2-7]{32}");
        }
    }
}
