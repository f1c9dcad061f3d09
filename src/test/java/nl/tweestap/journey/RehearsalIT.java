package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trying a guide out, over the line: plain links and one form. Nothing is approved for real. */
class RehearsalIT {

    private static final String TRY = "/nl/rpo/try/app/ios";

    private final Caller caller = new Caller(Portal.shared());

    @Test
    void says_that_nothing_real_happens_and_can_be_kept_by_nobody() {
        Answer answer = caller.get(TRY);

        assertThat(answer.html().select(".notice-info").text()).contains("niets echts");
        assertThat(answer.html().title()).startsWith("Oefenen: Open de App Store");
        assertThat(answer.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(answer.header("ETag")).isNotEmpty();
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void C11_here_only_the_message_is_sent_again_and_nothing_came_has_an_answer() {
        Document page = caller.get(TRY + "/approve").html();
        Document again = caller.get(href(page, "Stuur de melding opnieuw")).html();
        Document lost = caller.get(href(page, "Ik kreeg niets")).html();

        assertThat(again.select("#try-again").text()).contains("nieuwe melding");
        assertThat(lost.select("#try-lost").text()).contains("Komt er geen melding?");
    }

    @Test
    void C12_here_only_the_old_app_wants_a_tap() {
        Document page = caller.get(TRY + "/approve?see-approve=old-app").html();

        assertThat(page.select("a.go-on").text()).isEqualTo("Goedkeuren");
        assertThat(page.select("#typed")).isEmpty();
        assertThat(page.select(".lead").text()).contains("oude versie");
        assertThat(page.select("a.go-on").attr("href"))
                .isEqualTo(TRY + "/approved?see-approve=old-app");
    }

    @Test
    void C13_here_only_the_number_of_the_computer_is_typed_on_the_phone() {
        Document page = caller.get(TRY + "/approve").html();
        Answer right = caller.get(TRY + "/approve?typed=4%202");
        Document wrong = caller.get(TRY + "/approve?typed=13").html();

        assertThat(page.select(".stage-computer .on-number").text()).isEqualTo("42");
        assertThat(page.select(".stage-phone input#typed").attr("value")).isEmpty();
        assertThat(page.select(".stage-phone button.go-on").text()).isEqualTo("Ja");
        assertThat(right.status()).isEqualTo(303);
        assertThat(right.header("Location")).endsWith(TRY + "/approved");
        assertThat(wrong.select("#try-wrong").text()).startsWith("Dit zijn niet de cijfers");
        assertThat(wrong.select("#typed").attr("aria-describedby")).isEqualTo("try-wrong");
    }

    @Test
    void C13_here_only_a_message_one_did_not_ask_for_is_refused() {
        Document page = caller.get(TRY + "/approve").html();

        Document refused = caller.get(href(page, "Nee, dit ben ik niet")).html();

        assertThat(refused.select("#try-refused").text()).startsWith("Je hebt geweigerd.");
    }

    @Test
    void C14_here_only_the_computer_says_that_it_is_approved() {
        assertThat(caller.get(TRY + "/approved").html().select(".acting .on-success").text())
                .isEqualTo("Melding goedgekeurd");
    }

    @Test
    void D10_L6_here_only_the_closing_card_leads_to_a_practice_sign_in() {
        Document guide = caller.get("/nl/rpo/guides/app/ios").html();
        String practice = guide.select(".closing a.button").attr("href");
        Document page = caller.get(practice).html();

        assertThat(practice).isEqualTo(TRY + "/next-sign-in");
        assertThat(page.select("h1").text()).isEqualTo("Log voortaan zo in");
        assertThat(caller.get(practice + "?typed=42").header("Location")).endsWith("/end");
        assertThat(caller.get(TRY + "/end").html().select("h1").text()).isEqualTo("Dat was alles");
    }

    @Test
    void D1_D5_keeps_device_and_language_of_the_phone() {
        Document page = caller.get("/nl/rpo/try/app/android/approve?phone=en").html();

        assertThat(page.select("button.go-on").text()).isEqualTo("Yes");
        assertThat(page.select("form#try-form input[name=phone]").attr("value")).isEqualTo("en");
        assertThat(page.select("nav.actions a").eachAttr("href"))
                .allSatisfy(href -> assertThat(href).contains("/android").endsWith("?phone=en"));
    }

    @Test
    void what_refers_to_another_step_leads_to_that_step_here() {
        Document page = caller.get(TRY + "/have-app").html();

        assertThat(page.select(".lead a").eachAttr("href"))
                .containsExactly(TRY + "/open-store", TRY + "/install-app");
    }

    @Test
    void A3_who_has_the_app_already_begins_after_it() {
        Document page = caller.get(TRY + "?installed=yes").html();
        Document guide = caller.get("/nl/rpo/guides/app/ios?installed=yes").html();

        assertThat(page.select("h1").text()).startsWith("Ga naar");
        assertThat(page.select("main").text()).contains("Scherm 1 van 18");
        assertThat(guide.select("a:contains(Eerst oefenen)").attr("href"))
                .isEqualTo(TRY + "?installed=yes");
    }

    @ParameterizedTest
    @CsvSource({
        "scan-code, camera, Sta toe",
        "scan-code, unlock, ••••",
        "add-account, notifications, Sta toe"
    })
    void after_a_question_in_between_comes_the_step_itself(
            String step, String seen, String control) {
        Document page = caller.get(TRY + "/" + step + "?phone=nl&see-" + step + "=" + seen).html();
        Document after = caller.get(page.select("a.go-on").attr("href")).html();

        assertThat(page.select("a.go-on").text()).isEqualTo(control);
        assertThat(page.select("a.go-on").attr("href")).isEqualTo(TRY + "/" + step + "?phone=nl");
        assertThat(after.select("h1").text()).isEqualTo(page.select("h1").text());
        assertThat(after.select("a.go-on").text()).isNotEqualTo(control);
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/try/app/ios, /app-done",
        "/nl/rocmn/try/app/ios, /phone-number",
        "/nl/mborijnland/try/app/ios, /next-sign-in"
    })
    void who_has_another_app_goes_on_after_what_that_app_does_not_ask(String at, String next) {
        Document page = caller.get(at + "/scan-code?see-scan-code=other-app").html();

        assertThat(page.select("a.go-on").attr("href"))
                .isEqualTo(at + next + "?see-scan-code=other-app");
    }

    @Test
    void only_what_goes_on_has_the_yellow_edge() {
        Document page = caller.get(TRY + "/open-start-page").html();

        assertThat(page.select(".try .pointed, .try .callout")).isEmpty();
        assertThat(page.select(".acting .go-on")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/approve/2",
                "/approve/1",
                "/approve/x",
                "/end/2",
                "/approve/2/2"
            })
    void what_is_not_there_is_a_dead_end(String rest) {
        assertThat(caller.get(TRY + rest).status()).isEqualTo(404);
    }

    private static String href(Document page, String words) {
        return page.select("a:contains(" + words + ")").attr("href");
    }
}
