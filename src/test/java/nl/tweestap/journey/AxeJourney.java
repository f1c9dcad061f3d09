package nl.tweestap.journey;

import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Extent;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.Looks;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Axe finds nothing on any page: in the full run in Dutch at every width, light and dark, in the
 * other languages at the corners of that; in another run in Dutch and in English, each time with
 * another look. Guides have {@link GuideAccessJourney}. A page that is forgotten here fails {@link
 * AxePagesTest}.
 */
class AxeJourney {

    private static final List<String> LANGUAGES = List.of("nl", "nl-formal", "en");

    private final Portal portal = Portal.shared();

    static List<String> languages() {
        return Extent.isFull() ? LANGUAGES : List.of("nl", "en");
    }

    /** Outside the full run a page has another width and the other scheme in English. */
    private static Looks looks(String language) {
        return new Looks(language.equals("en") ? 5 : 0);
    }

    private static List<Look> full(String language) {
        return language.equals("nl") ? Look.ALL : Look.CORNERS;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pages_for_everybody(String language) {
        Looks looks = looks(language);
        String home = "/" + language + "/rpo";
        try (Visit visit = Browser.desktop()) {
            for (String page : AxePages.OPEN) {
                looks.check(visit, page.isEmpty() ? home : home + "/" + page, full(language));
            }
            visit.go(home + "/sign-in");
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            looks.check(visit, full(language));
            if (language.equals("nl")) {
                for (String page : AxePages.OF_PORTAL) {
                    looks.check(visit, page, Look.ALL);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void pages_for_what_went_wrong(String language) {
        Looks looks = looks(language);
        String home = "/" + language + "/rpo";
        try (Visit visit = Browser.desktop()) {
            looks.check(visit, home + "/no-such-page", full(language));
            looks.check(visit, "/" + language + "/no-such-school", Look.CORNERS);
            looks.check(visit, AxePages.PROBLEM, Look.CORNERS);
            Caller caller = new Caller(portal);
            Map<String, String> foreign = Map.of("Origin", "https://evil.example");
            check(
                    looks,
                    visit,
                    caller.post(home + "/sign-in", "", foreign),
                    home + "/refused",
                    language);
            check(
                    looks,
                    visit,
                    caller.get(home + "?" + "a".repeat(2001)),
                    home + "/too-long",
                    language);
            visit.forgiveConsole("status of 4");
            visit.forgiveConsole("status of 5");
        }
    }

    /** An answer that a browser gets only by accident, shown at an address of its own. */
    private static void check(
            Looks looks, Visit visit, Answer answer, String path, String language) {
        FulfillOptions page =
                new FulfillOptions().setContentType("text/html").setBody(answer.body());
        visit.page().route("**" + path, route -> route.fulfill(page));
        looks.check(visit, path, full(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_step_of_the_wizard(String language) {
        Looks looks = looks(language);
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo"));
        try (Visit visit = Browser.desktop()) {
            visit.become(wizard.caller());
            looks.check(
                    visit, "/" + language + "/rpo/" + AxePages.MORE_INFORMATION, full(language));
            for (String step : AxePages.STEPS) {
                wizard.to(step);
                visit.become(wizard.caller());
                looks.check(visit, "/" + language + "/rpo/enrol/" + step, full(language));
                if (List.of("scan", "phone", "phone-code", "recovery-codes").contains(step)) {
                    visit.click("#next");
                    visit.find("#errors:focus").waitFor();
                    looks.check(visit, Look.CORNERS);
                }
            }
            looks.check(visit, "/" + language + "/rpo/enrol/done?here", Look.CORNERS);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_way_of_signing_in(String language) {
        Looks looks = looks(language);
        SignInForms signIn = new SignInForms(Forms.enrol(portal, People.fresh("rpo")));
        Map<String, String> own = signIn.authenticators();
        String phone = signIn.way("phone").page().path();
        try (Visit visit = Browser.desktop()) {
            visit.become(signIn.caller());
            for (String page : AxePages.SECOND_FACTOR) {
                looks.check(visit, at(language, page, own), full(language));
            }
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            looks.check(visit, Look.CORNERS);
            signIn.press("#send-sms", Map.of());
            looks.check(visit, in(language, phone), full(language));
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            looks.check(visit, full(language));
        }
    }

    private static String at(String language, String page, Map<String, String> own) {
        String filled = page;
        for (Map.Entry<String, String> segment : own.entrySet()) {
            filled = filled.replace("{" + segment.getKey() + "}", segment.getValue());
        }
        return "/" + language + "/rpo/" + filled;
    }

    private static String in(String language, String path) {
        return path.replaceFirst("^/nl/", "/" + language + "/");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_account_and_its_changes(String language) {
        Looks looks = looks(language);
        Caller caller = Forms.enrol(portal, People.fresh("rpo")).caller();
        try (Visit visit = Browser.desktop()) {
            visit.become(caller);
            Answer account = caller.get("/nl/rpo/account");
            String renaming = account.html().select("a[href*=/rename/]").attr("href");
            String own = renaming.substring(renaming.lastIndexOf('/') + 1);
            for (String page : AxePages.ACCOUNT) {
                looks.check(
                        visit, at(language, page, Map.of("authenticator", own)), full(language));
            }
            visit.click("main .actions a");
            visit.go(in(language, renaming));
            visit.type("#name", " ");
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            looks.check(visit, Look.CORNERS);
        }
    }
}
