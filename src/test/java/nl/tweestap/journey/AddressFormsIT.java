package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people type them over, and what browsers ask for without being told. */
class AddressFormsIT {

    private static final Map<String, String> ENGLISH = Map.of("Accept-Language", "en");

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @CsvSource({
        "/nl/RPO, /nl/rpo",
        "/NL/rpo, /nl/rpo",
        "/NL/RPO/Sign-In?to=/nl/rpo/account, /nl/rpo/sign-in?to=/nl/rpo/account",
        "//NL/rpo, /nl/rpo",
        "/EMBED/nl/rpo/guides/app/ios, /embed/nl/rpo/guides/app/ios"
    })
    void capitals_lead_to_the_page_they_meant(String typed, String meant) {
        Answer answer = caller.get(typed);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(meant);
        assertThat(answer.header("Content-Security-Policy")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/guides/app/ios., /nl/rpo/guides/app/ios",
        "/nl/rpo/guides/app/ios), /nl/rpo/guides/app/ios",
        "/nl/rpo/guides/app/ios%E2%80%8B, /nl/rpo/guides/app/ios",
        "/nl/rpo/guides/app/ios%E2%80%9D%2C?installed=yes, /nl/rpo/guides/app/ios?installed=yes",
        "/nl/rpo/%E2%80%9Caccount%E2%80%9D, /nl/rpo/account",
        "/nl/RPO., /nl/rpo"
    })
    void what_a_sentence_left_at_an_address_is_left_out(String typed, String meant) {
        Answer answer = caller.get(typed);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(meant);
        assertThat(caller.get(meant).status()).isIn(200, 303);
    }

    @ParameterizedTest
    @CsvSource({
        "/rpo, nl, /nl/rpo",
        "/RPO/, nl, /nl/rpo",
        "/hupracloud, nl-BE, /nl-formal/hupracloud",
        "/rpo, en, /en/rpo",
        "/rpo/guides/app/ios., nl, /nl/rpo/guides/app/ios"
    })
    void an_address_that_begins_at_the_school_leads_to_the_school(
            String typed, String language, String meant) {
        Answer answer = caller.get(typed, Map.of("Accept-Language", language));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(meant);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/acount, /nl/rpo/account",
        "/en/rpo/sing-in, /en/rpo/sign-in",
        "/nl/rpo/enroll, /nl/rpo/enrol"
    })
    void an_address_that_is_no_page_says_which_one_is_near(String typed, String near) {
        Answer answer = caller.get(typed);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("#meant a").eachAttr("href")).containsExactly(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/editors", "/nl/rpo/xyzzyplugh", "/nowhere"})
    void nothing_is_near_that_is_not_for_everybody(String typed) {
        assertThat(caller.get(typed).html().select("#meant")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/RPO/no-such-page", "/Nowhere", "/NL/../rpo", "/nl/RPO/a.html"})
    void capitals_that_meant_no_page_lead_nowhere(String typed) {
        assertThat(caller.get(typed).status()).isEqualTo(404);
    }

    @Test
    void a_form_sent_to_capitals_is_not_sent_on() {
        assertThat(caller.post("/nl/RPO/sign-in", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void an_address_without_measure_is_answered_in_the_language_it_begins_with() {
        Answer answer = caller.get("/nl/rpo/" + "a".repeat(3_000), ENGLISH);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("html").attr("lang")).isEqualTo("nl");
        assertThat(answer.heading()).isEqualTo(Say.words("shell.problem.notfound.title"));
        assertThat(answer.html().select("main a.button").attr("href")).isEqualTo("/nl/rpo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/%20", "/nl/rpo/index.html", "/NL/rpo/_", "/nl/%ff"})
    void an_address_that_cannot_be_read_is_answered_in_its_language(String path) {
        Answer answer = caller.get(path, ENGLISH);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("html").attr("lang")).isEqualTo("nl");
    }

    @Test
    void what_is_refused_before_it_is_looked_up_is_said_in_its_language() {
        Answer answer = caller.get("/nl/rpo/sign-in?" + "a".repeat(2_001), ENGLISH);

        assertThat(answer.status()).isEqualTo(414);
        assertThat(answer.heading()).isEqualTo(Say.words("shell.problem.unreadable.title"));
    }

    @Test
    void browsers_find_the_mark_where_they_look_for_it() {
        Answer answer = caller.get("/favicon.ico");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("image/x-icon");
        assertThat(answer.header("Cache-Control")).contains("max-age=");
    }

    @Test
    void search_engines_are_kept_to_guides_and_landing_pages() {
        Answer answer = caller.get("/robots.txt");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.body())
                .contains("Disallow: /*/*/sign-in", "Disallow: /*/*/account", "Disallow: /*/*/try")
                .doesNotContain("guides");
    }
}
