package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.WizardForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Questions, conditions and what the reader sees: all of it in the address. */
class GuideQuestionsIT {

    private static final String APP = "/nl/rpo/guides/app/ios";
    private static final String PHONE_FIRST = "/nl/mborijnland/guides/set-up/ios";

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);

    @Test
    void D7_an_anonymous_reader_answers_one_question_before_the_step() {
        Document asked = caller.get(PHONE_FIRST).html();
        Document answered = caller.get(PHONE_FIRST + "/own-start?linked=yes").html();

        assertThat(asked.select("#question-linked").text()).startsWith("Is er al een");
        assertThat(asked.select("section:has(> #question-linked) + .step").attr("id"))
                .isEqualTo("own-phone");
        assertThat(folded(answered, "own-phone"))
                .isEqualTo("Stap 2 is al klaar: Koppel een telefoonnummer");
        assertThat(folded(answered, "own-phone-code")).contains("al klaar");
        assertThat(answered.select("details > #own-scan")).isEmpty();
    }

    @Test
    void D7_who_has_a_number_is_not_asked_and_finds_these_steps_done() {
        WizardForms wizard = new WizardForms(portal, People.fresh("mborijnland"));
        wizard.to("phone-code").to("recovery-codes");

        Answer personal = wizard.caller().get(PHONE_FIRST);

        assertThat(personal.html().select("#question-linked")).isEmpty();
        assertThat(folded(personal.html(), "own-phone-code")).contains("al klaar");
        assertThat(personal.header("Cache-Control")).isEqualTo("no-store");
        assertThat(personal.header("ETag")).isEmpty();
        assertThat(caller.get(PHONE_FIRST).html().select("#question-linked")).isNotEmpty();
    }

    @Test
    void who_has_no_smartphone_reads_of_the_button_that_the_wizard_has() {
        String guide = PHONE_FIRST.replace("/ios", "/other");
        String later = caller.get(guide).html().select("#own-start .callouts .chip").text();
        WizardForms wizard = new WizardForms(portal, People.fresh("mborijnland")).to("start");

        assertThat(wizard.page().html().select("#later").attr("value")).isEqualTo(later);
        assertThat(wizard.press("#later", Map.of()).step()).isEqualTo("recovery-codes");
    }

    @Test
    void who_wants_no_app_reads_of_the_button_that_the_wizard_has() {
        Document guide = caller.get("/nl/rpo/guides/set-up/ios").html();
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo"));
        String way = wizard.page().html().select("#without-app").attr("value");

        assertThat(guide.select("#own-start .trouble .chip").eachText()).contains(way);
        assertThat(wizard.press("#without-app", Map.of()).step()).isEqualTo("phone");
    }

    @Test
    void D8_A3_the_answer_is_offered_to_the_browser_to_keep() {
        assertThat(caller.get(APP).html().select("[data-kept]").eachAttr("data-kept"))
                .contains("installed=yes", "installed=no", "phone=en", "laptop=nl", "phone=");
    }

    @Test
    void D17_who_sees_something_else_gets_the_step_for_that() {
        Document page = caller.get(APP + "/approve?see-approve=old-app").html();

        assertThat(page.select("#approve .seen [aria-current]").get(0).ownText())
                .isEqualTo("Alleen een knop om goed te keuren");
        assertThat(page.select("#approve .stage .picture")).hasSize(1);
        assertThat(page.select("#approve .stage .on-button").text()).endsWith("Goedkeuren");
        assertThat(page.select("#approve .callouts li")).hasSize(1);
        assertThat(page.select("#approve .seen a:contains(Meld het)").attr("href"))
                .isEqualTo("/nl/rpo/feedback/app/ios/approve");
    }

    @Test
    void B7_D17_who_does_not_see_the_notice_reads_what_that_means() {
        Document page = caller.get(APP + "/more-information").html();
        String path =
                page.select("#more-information .seen a:contains(Ik zie dit niet)").attr("href");
        Document other = caller.get(path.replaceFirst("#.*", "")).html();

        assertThat(path).endsWith("/more-information?see-more-information=none#more-information");
        assertThat(other.select("#more-information .words").text())
                .contains("Dan is je account al beveiligd");
        assertThat(other.select("#more-information .stage .picture")).isEmpty();
    }

    @Test
    void A2_the_guide_asks_where_its_reader_is_and_is_another_one_for_who_has_only_a_phone() {
        Document asked = caller.get(APP).html();
        Document alone = caller.get(APP + "?at=phone").html();
        String without = asked.select(".where .actions a:last-child").attr("href");

        assertThat(asked.select(".where .actions a").eachAttr("href"))
                .containsExactly(APP, APP + "?at=phone", APP.replace("/ios", "/other"));
        assertThat(asked.select(".where [aria-current]").attr("href")).isEqualTo(APP);
        assertThat(asked.select("#scan-code .on-qr")).isNotEmpty();
        assertThat(alone.select("#scan-code .stage .on-qr")).isEmpty();
        assertThat(alone.select("#scan-code .seen [aria-current]").get(0).ownText())
                .isEqualTo("Alleen deze telefoon, geen computer");
        assertThat(alone.select(".where .notice").text()).contains("browser van je telefoon");
        assertThat(alone.select(".step").text()).doesNotContain("Dit zie je op je computer");
        assertThat(caller.get(without).html().select("#other-method")).isNotEmpty();
    }

    @Test
    void A2_who_sees_a_code_to_scan_after_all_has_a_computer() {
        Document alone = caller.get(APP + "?at=phone").html();
        String scans = alone.select("#scan-code .seen a").attr("href");

        Document typed = caller.get(APP + "?at=phone&see-scan-code=cannot-scan").html();

        assertThat(scans).isEqualTo(APP + "/scan-code#scan-code");
        assertThat(typed.select("#scan-code .seen [aria-current]").get(0).ownText())
                .isEqualTo("Een code om over te typen");
    }

    @Test
    void what_nobody_can_see_changes_nothing() {
        assertThat(caller.get(APP + "?see-approve=x&see-scan-code=none").header("ETag"))
                .isEqualTo(caller.get(APP).header("ETag"));
    }

    private static String folded(Document page, String step) {
        return page.select("details:has(> #" + step + ") > summary").text();
    }
}
