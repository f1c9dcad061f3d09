package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;
import nl.tweestap.text.Words;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** “Did this work?” at each step. */
class FeedbackIT {

    private static final String GUIDE = "/nl/rocmn/guides/app/ios";
    private static final String ASK = "/nl/rocmn/feedback/app/ios/";

    private final Caller caller = new Caller(Portal.shared());

    private static String step() {
        return new Caller(Portal.shared()).get(GUIDE).html().select(".step").get(0).id();
    }

    @Test
    void yes_is_counted_with_one_tap_without_a_script_and_leads_on() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(GUIDE);
            visit.click("#" + step() + " .more > summary");
            visit.click("#" + step() + " button[name=answer]");

            visit.awaitPath(ASK + step() + "/thanks");
            visit.click("#on");
            assertThat(visit.path()).startsWith(GUIDE + "/");
        }
    }

    @Test
    void a_form_that_comes_back_as_it_was_left_can_be_sent_again() {
        try (Visit visit = Browser.desktop()) {
            visit.go(ASK + step());
            visit.page()
                    .evaluate(
                            "document.addEventListener('submit', (event) =>"
                                    + " event.preventDefault());"
                                    + " document.getElementById('feedback').requestSubmit()");
            assertThat(sent(visit)).isEqualTo("yes");

            visit.page()
                    .evaluate(
                            "dispatchEvent(new PageTransitionEvent('pageshow', {persisted:"
                                    + " true}))");

            assertThat(sent(visit)).isEqualTo("");
        }
    }

    private static Object sent(Visit visit) {
        return visit.find("#feedback").evaluate("form => form.dataset.sent || ''");
    }

    @Test
    void yes_keeps_the_reader_at_the_step_where_scripts_run() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            visit.click("#" + step() + " .more > summary");
            visit.click("#" + step() + " button[name=answer]");

            visit.awaitTrue("role => document.activeElement.matches(role)", "[role=status]");
            assertThat(visit.find("#" + step() + " form").innerText())
                    .isEqualTo(Say.words("feedback.step.thanks"));
            assertThat(visit.path()).isEqualTo(GUIDE);
        }
    }

    @Test
    void yes_without_a_network_stays_on_the_page_and_says_that_it_was_not_sent() {
        try (Visit visit = Browser.desktop()) {
            visit.go(GUIDE);
            visit.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
            visit.context().setOffline(true);
            visit.click("#" + step() + " .more > summary");
            visit.click("#" + step() + " button[name=answer]");

            visit.find("#" + step() + " [role=status]:not(:empty)").waitFor();
            assertThat(visit.find("#" + step() + " [role=status]").innerText())
                    .isEqualTo(Say.words("feedback.step.failed"));
            assertThat(visit.find("#" + step() + " button[name=answer]").isVisible()).isTrue();
            assertThat(visit.path()).isEqualTo(GUIDE);
            visit.forgiveConsole("ERR_INTERNET_DISCONNECTED");
            visit.forgiveConsole("ERR_FAILED"); // the icon of the window, which comes last
            visit.forgiveConsole("fetching the script");
        }
    }

    @Test
    void the_page_that_asks_why_leads_to_the_other_steps_it_names() {
        String guide = "/nl-formal/hupracloud/guides/app/ios";
        Document page = caller.get(guide.replace("guides", "feedback") + "/check-app").html();

        assertThat(page.select("section.card li a").eachAttr("href"))
                .containsExactly(
                        guide + "#install-app-from-check-app",
                        guide + "#open-store-from-check-app");
        assertThat(caller.get(guide).html().select("#install-app-from-check-app")).hasSize(1);
    }

    @Quick("feedback")
    @Test
    void no_asks_why_and_the_editor_of_the_school_sees_it() {
        try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
            visit.go(GUIDE);
            visit.click("#" + step() + " .more summary");
            visit.click("#" + step() + " form a");
            visit.awaitPath(ASK + step());
            visit.click("label[for=answer-different]");
            visit.click("#send");
            visit.awaitPath(ASK + step() + "/thanks");
        }
        People.Person omar = new People.Person("rocmn", "omar", People.fresh("rocmn").phone());
        Caller editor = Forms.enrol(Portal.shared(), omar).caller();

        assertThat(editor.get("/nl/rocmn/editor").html().select("#feedback").text())
                .contains("app / " + step(), Say.words("feedback.reason.different") + ": 1");
    }

    @Test
    void asks_again_where_nothing_was_chosen() {
        Answer page = caller.post(ASK + step(), Map.of());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.errors()).contains(Say.words("feedback.ask.unanswered"));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({"nl, true", "nl, false", "nl-formal, true", "en, true"})
    void an_empty_form_is_answered_in_the_words_of_its_reader(String language, boolean scripts) {
        Language reader = Languages.PACKED.ofTag(language).orElseThrow();
        try (Visit visit = scripts ? Browser.phone() : Browser.withoutScripts(Screen.PHONE)) {
            visit.go("/" + language + ASK.substring(3) + step());
            visit.click("#send");

            visit.find("#errors").waitFor();
            assertThat(visit.find("fieldset .field-error").innerText())
                    .isEqualTo(Words.of("feedback.ask.unanswered", reader));
            assertThat(visit.find("fieldset").getAttribute("aria-describedby"))
                    .isEqualTo(visit.find("fieldset .field-error").getAttribute("id"));
            visit.click("#errors a");
            assertThat(visit.page().evaluate("document.activeElement.name")).isEqualTo("answer");
        }
    }

    @Test
    void opens_no_session_and_takes_nothing_from_other_sites() {
        Answer answer = caller.post(ASK + step(), Map.of("answer", "yes"));
        Answer foreign =
                caller.post(ASK + step(), "answer=yes", Map.of("Origin", "https://evil.example"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(foreign.status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/rocmn/feedback/app/ios/nowhere",
                "/nl/rocmn/feedback/nothing/ios/scan-code",
                "/nl/rocmn/feedback/app/nokia/scan-code",
                "/nl/rocmn/feedback",
                "/nl/nobody/feedback/app/ios/scan-code"
            })
    void nobody_answers_about_a_step_that_does_not_exist(String path) {
        assertThat(caller.post(path, Map.of("answer", "yes")).status()).isIn(404, 405);
    }
}
