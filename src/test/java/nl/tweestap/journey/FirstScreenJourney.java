package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step of the wizard is about is in view without scrolling. */
class FirstScreenJourney {

    private final Portal portal = Portal.shared();

    private static BoundingBox box(Visit visit, String selector) {
        return Objects.requireNonNull(visit.find(selector).first().boundingBox());
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "download", "set-up", "scan", "phone-code"})
    void the_main_button_of_a_step_is_on_the_first_screen(String step) {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to(step);
        try (Visit visit = Browser.phone()) {
            visit.become(wizard.caller());
            visit.go(wizard.path("enrol/" + step));

            BoundingBox button = box(visit, "#next");
            assertThat(button.y + button.height).isLessThanOrEqualTo(844);
        }
    }

    @Test
    void the_picture_to_scan_and_the_field_for_its_code_are_in_view_together() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");
        try (Visit visit = Browser.desktop()) {
            visit.become(wizard.caller());
            visit.go(wizard.path("enrol/scan"));

            BoundingBox button = box(visit, "#next");
            assertThat(box(visit, ".qr").width).isGreaterThanOrEqualTo(256);
            assertThat(box(visit, ".qr").y).isLessThan(box(visit, "#app-code").y);
            assertThat(button.y + button.height).isLessThanOrEqualTo(900);
        }
    }
}
