package nl.tweestap.journey;

import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Look;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Axe finds nothing on any page: in Dutch at every width, light and dark; in the other languages
 * and in the colours of the other schools at the corners of that. Guides have {@link
 * GuideAccessJourney}.
 */
class AxeJourney {

    private final Portal portal = Portal.shared();

    private static List<Look> looks(String language) {
        return language.equals("nl") ? Look.ALL : Look.CORNERS;
    }

    private static void check(Visit visit, String path, List<Look> looks) {
        visit.go(path);
        openEverything(visit);
        Look.check(visit, looks);
    }

    private static void openEverything(Visit visit) {
        visit.page()
                .evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void pages_for_everybody(String language) {
        String home = "/" + language + "/rpo";
        try (Visit visit = Browser.desktop()) {
            for (String page :
                    List.of(home, home + "/sign-in", home + "/sign-out", home + "/example")) {
                check(visit, page, looks(language));
            }
            visit.go(home + "/sign-in");
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            Look.check(visit, looks(language));
            if (language.equals("nl")) {
                check(visit, "/", Look.ALL);
                check(visit, "/outbox", Look.ALL);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void pages_for_what_went_wrong(String language) {
        String home = "/" + language + "/rpo";
        try (Visit visit = Browser.desktop()) {
            check(visit, home + "/no-such-page", looks(language));
            check(visit, "/" + language + "/no-such-school", Look.CORNERS);
            check(visit, "/problem", Look.CORNERS);
            Caller caller = new Caller(portal);
            Map<String, String> foreign = Map.of("Origin", "https://evil.example");
            check(visit, caller.post(home + "/sign-in", "", foreign), home + "/refused", language);
            check(visit, caller.get(home + "?" + "a".repeat(2001)), home + "/too-long", language);
            visit.forgiveConsole("status of 4");
            visit.forgiveConsole("status of 5");
        }
    }

    /** An answer that a browser gets only by accident, shown at an address of its own. */
    private static void check(Visit visit, Answer answer, String path, String language) {
        FulfillOptions page =
                new FulfillOptions().setContentType("text/html").setBody(answer.body());
        visit.page().route("**" + path, route -> route.fulfill(page));
        check(visit, path, looks(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void every_step_of_the_wizard(String language) {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo"));
        try (Visit visit = Browser.desktop()) {
            for (String step :
                    List.of(
                            "start",
                            "download",
                            "set-up",
                            "scan",
                            "phone",
                            "phone-code",
                            "recovery-codes",
                            "done")) {
                wizard.to(step);
                visit.become(wizard.caller());
                check(visit, "/" + language + "/rpo/enrol/" + step, looks(language));
                if (List.of("scan", "phone", "phone-code", "recovery-codes").contains(step)) {
                    visit.click("#next");
                    visit.find("#errors:focus").waitFor();
                    Look.check(visit, Look.CORNERS);
                }
            }
            check(visit, "/" + language + "/rpo/enrol/done?here", Look.CORNERS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void every_way_of_signing_in(String language) {
        SignInForms signIn = new SignInForms(Forms.enrol(portal, People.fresh("rpo")));
        String app = signIn.page().path();
        String phone = signIn.way("phone").page().path();
        try (Visit visit = Browser.desktop()) {
            visit.become(signIn.caller());
            for (String page :
                    List.of(
                            app,
                            phone,
                            signIn.path("sign-in/verify/ways"),
                            signIn.path("sign-in/verify/recovery-code"))) {
                check(visit, in(language, page), looks(language));
            }
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            Look.check(visit, Look.CORNERS);
            signIn.press("#send-sms", Map.of());
            check(visit, in(language, phone), looks(language));
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            Look.check(visit, looks(language));
        }
    }

    private static String in(String language, String path) {
        return path.replaceFirst("^/nl/", "/" + language + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-formal", "en"})
    void the_account_and_its_changes(String language) {
        Caller caller = Forms.enrol(portal, People.fresh("rpo")).caller();
        try (Visit visit = Browser.desktop()) {
            visit.become(caller);
            Answer account = caller.get("/nl/rpo/account");
            check(visit, in(language, "/nl/rpo/account"), looks(language));
            for (String change : List.of("rename", "remove")) {
                String path = account.html().select("a[href*=/" + change + "/]").attr("href");
                check(visit, in(language, path), looks(language));
            }
            visit.click("main .actions a");
            visit.go(in(language, account.html().select("a[href*=/rename/]").attr("href")));
            visit.type("#name", " ");
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            Look.check(visit, Look.CORNERS);
        }
    }

    @ParameterizedTest
    @CsvSource({"rocmn, nl", "mborijnland, nl", "hupracloud, nl-formal"})
    void in_the_colours_of_each_school(String school, String language) {
        String home = "/" + language + "/" + school;
        WizardForms wizard = new WizardForms(portal, People.fresh(school));
        try (Visit visit = Browser.desktop()) {
            check(visit, home, Look.ALL);
            check(visit, home + "/sign-in", Look.CORNERS);
            visit.become(wizard.caller());
            check(visit, home + "/sign-in/more-information", Look.CORNERS);
            check(visit, home + "/enrol/" + wizard.step(), Look.ALL);
            wizard.to("done");
            visit.become(wizard.caller());
            check(visit, home + "/account", Look.ALL);
            visit.become(new SignInForms(enrolled(wizard)).caller());
            check(visit, home + "/sign-in/verify/ways", Look.ALL);
        }
    }

    private static Enrolled enrolled(WizardForms wizard) {
        return new Enrolled(wizard.person(), wizard.caller(), "", List.of());
    }
}
