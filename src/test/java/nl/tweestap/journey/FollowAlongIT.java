package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.WizardForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The guide of our own wizard ticks along with who is in the wizard. */
class FollowAlongIT {

    private static final String GUIDE = "/nl/rpo/guides/set-up/android";

    private final Portal portal = Portal.shared();

    @Test
    void ticks_what_is_really_done_and_offers_the_step_that_is_next() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");

        Document page = wizard.caller().get(GUIDE).html();

        assertThat(page.select("summary:contains(al klaar)").eachText())
                .hasSize(4)
                .first()
                .asString()
                .isEqualTo("Stap 1 is al klaar: Log in met je account van RPO");
        assertThat(page.select("a:contains(Doe deze stap nu)").eachAttr("href"))
                .containsExactly("/nl/rpo/enrol/scan");
        assertThat(page.select("#own-scan .step-text a.button").text())
                .isEqualTo("Doe deze stap nu");
        assertThat(page.select(".progress > p:first-child").text())
                .isEqualTo("4 van de 10 stappen klaar");
        assertThat(page.select("section:has(#own-scan) .chapter").text())
                .contains("4 van de 5 stappen klaar");
        assertThat(page.select(".tick")).isEmpty();
    }

    @Test
    void goes_on_with_what_is_bound() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("phone");

        Document page = wizard.caller().get(GUIDE).html();

        assertThat(page.select("details > #own-scan")).hasSize(1);
        assertThat(page.select("#own-phone a:contains(Doe deze stap nu)").attr("href"))
                .isEqualTo("/nl/rpo/enrol/phone");
    }

    @Test
    void a_stranger_is_offered_to_sign_in_and_ticks_by_hand() {
        Answer answer = new Caller(portal).get(GUIDE);

        assertThat(answer.header("ETag")).isNotEmpty();
        assertThat(answer.html().select("a:contains(Log in en zie wat al klaar is)").attr("href"))
                .isEqualTo("/nl/rpo/sign-in?to=" + GUIDE);
        assertThat(answer.html().select("label.tick[hidden]")).hasSize(10);
        assertThat(answer.html().select("a:contains(Doe deze stap nu)")).isEmpty();
    }

    @Test
    void who_has_yet_to_show_the_second_factor_is_a_stranger() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        SignInForms again = new SignInForms(enrolled);

        assertThat(again.isSignedIn()).isFalse();
        assertThat(again.caller().get(GUIDE).header("ETag")).isNotEmpty();
        assertThat(enrolled.caller().get(GUIDE).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void guides_to_other_peoples_screens_stay_the_same_for_everybody() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo"));

        assertThat(wizard.caller().get("/nl/rpo/guides/app/ios").header("ETag")).isNotEmpty();
    }

    @Test
    void an_open_guide_is_told_in_one_line_how_far_its_reader_is_and_a_stranger_nothing() {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");
        Answer told = wizard.caller().get("/nl/rpo/followed");
        Answer stranger = new Caller(portal).get("/nl/rpo/followed");

        assertThat(told.body()).endsWith(", scan").hasSizeLessThan(200);
        assertThat(wizard.caller().get(GUIDE).html().select(".guide").attr("data-mark"))
                .isEqualTo(told.body());
        assertThat(told.header("Cache-Control")).isEqualTo("no-store");
        assertThat(stranger.status()).isEqualTo(204);
        assertThat(stranger.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(new Caller(portal).get(GUIDE).html().select(".guide").attr("data-mark"))
                .isEmpty();
    }
}
