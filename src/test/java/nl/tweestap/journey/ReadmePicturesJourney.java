package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws the pictures of the README: on a laptop, light, and on a phone, dark. Only on demand, by
 * {@code docs/pictures/make}.
 */
@EnabledIfSystemProperty(named = "tweestap.pictures", matches = "true")
class ReadmePicturesJourney {

    private static final Path FOLDER = Path.of("docs", "pictures");

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @CsvSource({"DESKTOP, LIGHT, guide", "PHONE, DARK, guide-phone"})
    void a_step_of_a_guide(Screen screen, ColorScheme scheme, String name) {
        try (Visit visit = Browser.open(portal, screen, scheme)) {
            visit.go("/en/rpo/guides/app/ios#install-app");
            keep(visit, name);
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, LIGHT, wizard", "PHONE, DARK, wizard-phone"})
    void a_step_of_the_wizard(Screen screen, ColorScheme scheme, String name) {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");
        try (Visit visit = Browser.open(portal, screen, scheme)) {
            visit.become(wizard.caller());
            visit.go(wizard.path("enrol/scan").replace("/nl/", "/en/"));
            keep(visit, name);
        }
    }

    @ParameterizedTest
    @CsvSource({"DESKTOP, LIGHT, account", "PHONE, DARK, account-phone"})
    void the_account_page(Screen screen, ColorScheme scheme, String name) {
        Caller edge = new Caller(portal, Map.of("User-Agent", "Edg/126.0 (Windows NT 10.0)"));
        Enrolled enrolled = Forms.enrol(edge, People.fresh("rpo"));
        try (Visit visit = Browser.open(portal, screen, scheme)) {
            visit.become(enrolled.caller());
            visit.go("/en/rpo/account");
            keep(visit, name);
        }
    }

    private static void keep(Visit visit, String name) {
        Path file = FOLDER.resolve(name + ".png");
        visit.page().screenshot(new ScreenshotOptions().setPath(file));

        assertThat(file).exists();
    }
}
