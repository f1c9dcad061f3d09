package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.tweestap.journey.People.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Axe finds nothing on any page, on a phone and a desktop, in light and dark; nothing sticks out.
 */
class AccessibilityJourney {

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @CsvSource({
        "PHONE, LIGHT, nl, rpo",
        "PHONE, DARK, en, mborijnland",
        "DESKTOP, LIGHT, nl-formal, hupracloud",
        "DESKTOP, DARK, nl, rocmn"
    })
    void pages_for_everybody(Screen screen, ColorScheme scheme, String language, String school) {
        try (Visit visit = Browser.open(portal, screen, scheme)) {
            String home = "/" + language + "/" + school;
            visit.go(home);
            check(visit);
            String guide = visit.find("a[href*='/guides/']").first().getAttribute("href");
            for (String page : List.of(guide, home + "/sign-in", home + "/sign-out")) {
                visit.go(page);
                check(visit);
            }
            visit.go(home + "/sign-in");
            visit.click("#submit");
            visit.find("#errors").waitFor();
            check(visit);
            visit.go("/outbox");
            check(visit);
        }
    }

    @ParameterizedTest
    @CsvSource({"PHONE, LIGHT", "PHONE, DARK", "DESKTOP, LIGHT", "DESKTOP, DARK"})
    void every_step_of_the_wizard(Screen screen, ColorScheme scheme) {
        Person person = People.fresh("rpo");
        try (Visit visit = Browser.open(portal, screen, scheme)) {
            Wizard wizard = new Wizard(visit, person);
            wizard.signIn();
            check(visit);
            wizard.begin("start");
            check(visit);
            wizard.next("download");
            check(visit);
            wizard.next("set-up");
            check(visit);
            wizard.next("scan");
            wizard.refused();
            check(visit);
            visit.go("/nl/rpo/enrol/scan");
            visit.click("#cannot-scan summary");
            check(visit);
            String key = visit.find("#key").innerText().replace(" ", "");
            wizard.typeAppCode(IndependentTotp.code(key, portal.now()));
            wizard.next("phone");
            check(visit);
            wizard.sendCode();
            check(visit);
            wizard.typePhoneCode(new Outbox(portal).smsCode(person));
            wizard.next("recovery-codes");
            check(visit);
            wizard.finish();
            check(visit);
            visit.go("/nl/rpo/account");
            check(visit);
        }
    }

    private static void check(Visit visit) {
        Accessibility.check(visit.page());
        Object overflow =
                visit.page()
                        .evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("sideways scroll at %s", visit.path()).isEqualTo(0);
        assertThat(visit.find("h1").count()).as("h1 at %s", visit.path()).isEqualTo(1);
    }
}
