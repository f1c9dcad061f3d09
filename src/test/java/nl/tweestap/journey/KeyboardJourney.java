package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.Keyboard;
import nl.tweestap.journey.kit.OnBothScreens;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import org.junit.jupiter.params.ParameterizedTest;

/** The whole way from the front page to the account without a mouse. */
class KeyboardJourney {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("rpo");

    @ParameterizedTest
    @OnBothScreens
    void enrols_and_signs_in_again(Screen screen) {
        String key;
        try (Visit visit = Browser.open(screen)) {
            Keyboard keys = new Keyboard(visit.page());
            signIn(visit, keys);
            visit.awaitPath("/nl/rpo/sign-in/more-information");
            keys.to("main a.button").press("Enter");
            new Wizard(visit, person).awaitStep("start");
            key = bindApp(visit, keys);
            bindPhone(visit, keys);
            keepCodes(visit, keys);
            keys.to("#next").press("Enter");
            visit.awaitPath("/nl/rpo/account");
            keys.to("header form button").press("Enter");
            visit.awaitPath("/nl/rpo/sign-out/done");
        }
        try (Visit visit = Browser.open(screen)) {
            portal.clock().forward(java.time.Duration.ofSeconds(30));
            Keyboard keys = new Keyboard(visit.page());
            signIn(visit, keys);
            visit.page().waitForURL("**/verify/app/**");
            keys.to("#code").type(IndependentTotp.code(key, portal.now())).press("Enter");
            visit.awaitPath("/nl/rpo/account");
        }
    }

    private void signIn(Visit visit, Keyboard keys) {
        visit.go("/nl/rpo");
        keys.press("Tab");
        assertThat(keys.isAt("a.skip")).isTrue();
        keys.press("Enter").to("main a[href$='/enrol']").press("Enter");
        visit.awaitPath("/nl/rpo/sign-in");
        keys.to("#username").press("Enter");
        visit.find("#errors:focus").waitFor();
        keys.to("#errors a[href='#username']").press("Enter");
        assertThat(keys.isAt("#username")).isTrue();
        keys.type(person.username()).to("#password").type(People.PASSWORD).press("Enter");
    }

    private String bindApp(Visit visit, Keyboard keys) {
        keys.to("input[name=app]").press("ArrowDown").press("ArrowUp").to("#next");
        arrive(visit, keys.press("Space"), "download");
        arrive(visit, keys.to("#next").press("Enter"), "set-up");
        arrive(visit, keys.to("#next").press("Enter"), "scan");
        keys.to("#cannot-scan summary").press("Enter");
        String key = visit.find("#key").innerText().replace(" ", "");
        while (!keys.isAt("#app-code")) {
            keys.press("Shift+Tab");
        }
        keys.press("Enter");
        visit.find("#errors:focus").waitFor();
        keys.to("#errors a").press("Enter");
        assertThat(keys.isAt("#app-code")).isTrue();
        String code = IndependentTotp.code(key, portal.now());
        arrive(visit, keys.type(code).press("Enter"), "phone");
        return key;
    }

    private void bindPhone(Visit visit, Keyboard keys) {
        keys.to("#number").type(person.phone()).to("input[name=channel]").to("#next");
        arrive(visit, keys.press("Enter"), "phone-code");
        arrive(visit, keys.to("#back").press("Enter"), "phone");
        keys.to("#number").press("Control+A").type(person.phone()).to("#next").press("Enter");
        arrive(visit, keys, "phone-code");
        keys.to("#phone-code-field").type(outbox.smsCode(person));
        arrive(visit, keys.press("Enter"), "recovery-codes");
    }

    private void keepCodes(Visit visit, Keyboard keys) {
        keys.to("#next").press("Enter");
        visit.find("#errors:focus").waitFor();
        keys.to("#errors a").press("Enter");
        assertThat(keys.isAt("#kept")).isTrue();
        assertThat(visit.find("#errors").isVisible()).isTrue();
        arrive(visit, keys.press("Space").to("#next").press("Enter"), "done");
    }

    /** The step is there, and the focus is on its heading, in sight. */
    private void arrive(Visit visit, Keyboard keys, String step) {
        new Wizard(visit, person).awaitStep(step);
        assertThat(keys.isAt("#heading")).as("focus at %s: %s", step, keys.focused()).isTrue();
        assertThat(visit.find("#heading").boundingBox().y).isBetween(0.0, 844.0);
    }
}
