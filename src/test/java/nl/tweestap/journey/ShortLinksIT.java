package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link from a beamer leads to the page that was meant, however it is typed. */
class ShortLinksIT {

    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1";

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @CsvSource({
        "rpo, nl, /nl/rpo",
        "rpo-app, nl, /nl/rpo/guides/app",
        "rpo-app, 'en-GB,en;q=0.8', /en/rpo/guides/app",
        "rpo-app, tlh, /nl/rpo/guides/app",
        "hupracloud-app, nl, /nl-formal/hupracloud/guides/app",
        "rp0-app, nl, /nl/rpo/guides/app"
    })
    void leads_to_the_page_in_the_readers_language(String link, String wish, String page) {
        Answer answer = caller.get("/g/" + link, Map.of("Accept-Language", wish));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(page);
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_phone_gets_the_step_of_its_own_guide() {
        Answer answer =
                caller.get("/g/rpo-app-7", Map.of("Accept-Language", "nl", "User-Agent", IPHONE));

        assertThat(answer.location()).startsWith("/nl/rpo/guides/app/ios/");
        assertThat(caller.get(answer.location()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/G/RPO-App",
                "/g/rpo-app.",
                "/g/rpo-app/",
                "/g/rpo-app%20",
                "/g//rpo-app",
                "/g/rpo%20app",
                "/g/rpo_app",
                "/g/rpo%E2%80%93app",
                "/g/rpo-app),"
            })
    void what_is_typed_a_little_wrong_is_forgiven(String typed) {
        Answer answer = caller.get(typed, Map.of("Accept-Language", "nl"));
        Answer page = answer.status() == 301 ? caller.get(answer.location()) : answer;

        assertThat(page.status()).isEqualTo(303);
        assertThat(page.location()).endsWith("/rpo/guides/app");
    }

    @Test
    void a_link_that_is_none_says_what_was_probably_meant() {
        Answer answer = caller.get("/g/rpo-ap");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().select("#near").attr("href")).isEqualTo("/g/rpo-app");
        assertThat(caller.get("/g/rpo-app-99").html().select("#near").attr("href"))
                .isEqualTo("/g/rpo-app");
        assertThat(caller.get("/g/qqqqqqqqqqqqqqqqqqqqqqqq").html().select("#near")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/g/https:%2f%2fevil.example",
                "/g//evil.example",
                "/g/..%2f..%2fevil",
                "/g/%3Cscript%3E",
                "/g/rpo/app",
                "/g/"
            })
    void never_leads_off_the_site(String wish) {
        Answer answer = caller.get(wish);

        assertThat(answer.status()).isIn(301, 400, 404);
        assertThat(answer.header("Location")).doesNotContain("evil.example/", "://");
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void a_link_without_measure_is_refused_in_words() {
        assertThat(caller.get("/g/" + "a".repeat(10_000)).status()).isIn(404, 414);
        assertThat(caller.post("/g/rpo-app", Map.of("a", "b")).status()).isIn(403, 405);
    }
}
