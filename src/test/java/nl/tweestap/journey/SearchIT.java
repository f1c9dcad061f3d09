package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the guides of a school. */
@Quick("search")
class SearchIT {

    private static final String SEARCH = "/nl/rpo/search";

    private final Caller caller = new Caller(Portal.shared());

    @Test
    void finds_a_step_by_a_word_with_a_typo_and_leads_there() {
        Document page = caller.get(SEARCH + "?q=scanen").html();
        String first = page.select(".hits a").get(0).attr("href");

        assertThat(first).matches("/nl/rpo/guides/.*/scan-code");
        assertThat(caller.get(first).status()).isEqualTo(200);
        assertThat(page.select("#q").attr("value")).isEqualTo("scanen");
    }

    @Test
    void on_a_computer_asks_which_phone_it_is_about_and_finds_for_that() {
        Document page = caller.get(SEARCH + "?q=scannen").html();
        String android = page.select(".segments a[href$=device=android]").attr("href");
        Document chosen = caller.get(android).html();

        assertThat(page.select(".segments a")).hasSize(3);
        assertThat(page.select(".segments [aria-current]")).isEmpty();
        assertThat(chosen.select(".segments [aria-current]").text()).isEqualTo("Android");
        assertThat(chosen.select(".hits a").get(0).attr("href")).contains("/android/");
        assertThat(chosen.select("#q").attr("value")).isEqualTo("scannen");
    }

    @Test
    void on_a_phone_it_is_about_that_phone_and_a_device_nobody_has_is_none() {
        Document seen =
                caller.get(
                                SEARCH + "?q=scannen",
                                Map.of("User-Agent", "Mozilla/5.0 (Linux; Android 14)"))
                        .html();
        Document none = caller.get(SEARCH + "?q=scannen&device=%22%3E%3Cb%3E").html();

        Document passedOn =
                caller.get(
                                SEARCH + "?q=scannen&device=ios",
                                Map.of("User-Agent", "Mozilla/5.0 (Linux; Android 14)"))
                        .html();

        assertThat(seen.select(".segments")).isEmpty();
        assertThat(seen.select(".hits a").get(0).attr("href")).contains("/android/");
        assertThat(passedOn.select(".segments [aria-current]").text()).isEqualTo("iPhone");
        assertThat(none.select(".segments [aria-current]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nl/rpo, nieuwe telefoon, /account, Op deze site",
        "nl-formal/hupracloud, telefoon kwijt, #lost, Op deze site",
        "en/mborijnland, lost phne, /sign-in?way=recovery-code, On this site"
    })
    void finds_what_the_landing_page_offers_too(
            String school, String typed, String path, String where) {
        Document page = caller.get("/" + school + "/search?q=" + typed.replace(" ", "%20")).html();

        assertThat(page.select(".hits a").attr("href")).isEqualTo("/" + school + path);
        assertThat(page.select(".hits li:first-child .small").text()).isEqualTo(where);
    }

    @Test
    void is_asked_from_the_landing_page_and_from_a_guide_without_a_script() {
        for (String path : new String[] {"/nl/rpo", "/nl/rpo/guides/app/ios"}) {
            try (Visit visit = Browser.withoutScripts(Screen.PHONE)) {
                visit.go(path);
                visit.type("#q", "telefonnummer");
                visit.page().keyboard().press("Enter");

                visit.awaitPath(SEARCH);
                assertThat(visit.find(".hits a").first().isVisible()).isTrue();
            }
        }
    }

    @Test
    void says_what_to_type_and_what_to_do_when_nothing_is_found() {
        assertThat(caller.get(SEARCH).html().select("#empty").text())
                .isEqualTo(Say.words("search.page.empty"));
        assertThat(caller.get(SEARCH + "?q=xyzzyplugh").html().select("#none").text())
                .contains(Say.words("search.none.fewer"), "xyzzyplugh", "088 000 00 01");
    }

    @Test
    void is_kept_nowhere_and_not_for_search_engines() {
        Answer answer = caller.get(SEARCH + "?q=code");

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void shows_what_was_typed_as_text_and_nothing_else() {
        Answer answer = caller.get(SEARCH + "?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3Ezzzz");

        assertThat(answer.html().select("main script")).isEmpty();
        assertThat(answer.html().select("#none .typed").text()).contains("<script>alert(1)");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1_900, 10_000})
    void any_length_gets_an_answer_in_words(int length) {
        Answer answer = caller.get(SEARCH + "?q=" + "a".repeat(length));

        assertThat(answer.status()).isIn(200, 414);
        assertThat(answer.heading()).isNotEmpty();
        assertThat(answer.body()).hasSizeLessThan(60_000);
    }
}
