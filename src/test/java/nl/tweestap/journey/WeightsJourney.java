package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Extent;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.OfferedGuides;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Scales;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import nl.tweestap.journey.kit.WizardForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page costs somebody whose data are paid by the megabyte, on a first visit. */
class WeightsJourney {

    private static final double GUIDE_KILOBYTES = 60;
    private static final double SIGN_IN_KILOBYTES = 40;
    private static final double WIZARD_KILOBYTES = 200;

    /** The aim is 3 for the step alone; the picture of the phone beside it comes on top. */
    private static final double STEP_KILOBYTES = 8;

    private static final int TOPICS_A_SCHOOL = 1;

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void the_landing_page_and_guides_of_a_school(String school) {
        String home = "/nl/" + school;
        assertLight(home, GUIDE_KILOBYTES);
        Document landing = new Caller(portal).get(home).html();
        Set<String> words = OfferedGuides.inTurn(school, landing, TOPICS_A_SCHOOL);
        TreeSet<String> guides =
                new TreeSet<>(landing.select("a[href*=/guides/]").eachAttr("href"));
        guides.removeIf(href -> !words.contains(href.split("/", 6)[4].replaceAll("[?#].*", "")));
        assertThat(guides).isNotEmpty();
        guides.stream()
                .limit(Extent.isFull() ? guides.size() : 1)
                .forEach(guide -> assertLight(guide, GUIDE_KILOBYTES));
    }

    @Test
    void every_device_of_the_longest_guide() {
        for (String device : List.of("ios", "android", "other")) {
            assertLight("/nl/rpo/guides/app/" + device, GUIDE_KILOBYTES);
        }
    }

    private void assertLight(String path, double most) {
        try (Visit visit = Browser.phone()) {
            assertLight(new Scales(visit).load(path), path, most);
        }
    }

    /** Nor does it take a script of PrimeFaces along. */
    private static void assertLight(Scales scales, String path, double most) {
        assertThat(scales.kilobytes()).as("%s %s", path, scales.bytes()).isLessThan(most);
        assertThat(scales.bytes().keySet())
                .noneMatch(url -> url.contains("faces.resource") || url.contains("primefaces"));
    }

    @Test
    void pages_of_signing_in_and_of_the_account() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        SignInForms signIn = new SignInForms(enrolled);
        String app = signIn.page().path();
        String phone = signIn.way("phone").press("#send-sms", java.util.Map.of()).page().path();
        assertLight("/nl/rpo/sign-in", SIGN_IN_KILOBYTES);
        for (String path :
                List.of(
                        app,
                        phone,
                        signIn.path("sign-in/verify/ways"),
                        signIn.path("sign-in/verify/recovery-code"))) {
            assertLightFor(signIn.caller(), path);
        }
        Answer account = enrolled.caller().get("/nl/rpo/account");
        for (String change : List.of("rename", "remove")) {
            assertLightFor(
                    enrolled.caller(),
                    account.html().select("a[href*=/" + change + "/]").attr("href"));
        }
        assertLightFor(enrolled.caller(), "/nl/rpo/account");
    }

    private static void assertLightFor(Caller caller, String path) {
        try (Visit visit = Browser.phone()) {
            visit.become(caller);
            Scales scales = new Scales(visit).load(path);
            visit.awaitPath(path);
            assertLight(scales, path, SIGN_IN_KILOBYTES);
        }
    }

    @Test
    void the_wizard_at_whichever_step_it_is_loaded() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo"));
        for (String step :
                List.of(
                        "start",
                        "download",
                        "set-up",
                        "scan",
                        "phone",
                        "phone-code",
                        "recovery-codes")) {
            String path = wizard.to(step).path("enrol/" + step);
            try (Visit visit = Browser.phone()) {
                visit.become(wizard.caller());
                Scales scales = new Scales(visit).load(path);
                visit.awaitPath(path);

                assertThat(scales.kilobytes())
                        .as("%s", scales.bytes())
                        .isLessThan(WIZARD_KILOBYTES);
            }
        }
    }

    @Test
    void a_step_within_the_wizard() {
        try (Visit visit = Browser.phone()) {
            Wizard wizard = new Wizard(visit, People.fresh("rpo"));
            wizard.signIn();
            wizard.begin("start");
            Scales scales = new Scales(visit);
            for (String step : List.of("download", "set-up", "scan")) {
                scales.settle().clear();
                wizard.next(step);
                scales.settle();
                assertThat(scales.kilobytes()).as("%s", scales.bytes()).isLessThan(STEP_KILOBYTES);
            }
        }
    }
}
