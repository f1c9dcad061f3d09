package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The front door, landing pages, and addresses that lead nowhere. */
@Quick("school")
class OpenPagesIT {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";

    private final Caller caller = new Caller(Portal.shared());

    @Test
    void says_which_other_languages_there_are() {
        Document page = caller.get("/nl-formal/hupracloud").html();

        assertThat(alternate(page, "nl")).endsWith("/nl-formal/hupracloud");
        assertThat(alternate(page, "en")).endsWith("/en/hupracloud");
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, /nl/rpo, /nl-formal/hupracloud",
        "en-GB, /en/rpo, /en/hupracloud",
        "de, /nl/rpo, /nl-formal/hupracloud"
    })
    void the_front_door_speaks_the_readers_language_and_the_schools_tone(
            String wish, String rpo, String hupracloud) {
        Answer door = caller.get("/", Map.of("Accept-Language", wish));

        assertThat(door.html().select("main a").eachAttr("href")).contains(rpo, hupracloud);
        assertThat(door.header("Vary")).contains("Accept-Language");
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpoo, /nl/rpo",
        "/nl/rpoo/guides/app, /nl/rpo",
        "/nl/rpo/guides/ap, /nl/rpo/guides/app",
        "/nl/rpo/guides/app/andriod, /nl/rpo/guides/app/android",
        "/nl/rpo/guides/app/ios/scan-cod, /nl/rpo/guides/app/ios/scan-code",
        "/nl/rpo/guides/app/ios/scan-code/more, /nl/rpo/guides/app/ios"
    })
    void an_address_that_leads_nowhere_suggests_the_nearest(String typed, String meant) {
        Answer answer = caller.get(typed);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo("Deze pagina bestaat niet");
        assertThat(answer.html().select("main a").eachAttr("href")).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/rpo/guides/app/ios/xxxxxxxxxxxx, This page does not exist",
        "/nl-formal/universiteit, Deze pagina bestaat niet"
    })
    void an_address_that_leads_nowhere_is_said_in_the_readers_language(String path, String words) {
        Answer answer = caller.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.heading()).isEqualTo(words);
    }

    @Test
    void D16_the_example_code_leads_to_a_page_that_says_so() {
        Document guide = caller.get(GUIDE).html();
        String code = guide.select(".example img").attr("src");

        assertThat(caller.get(code).header("Content-Type")).startsWith("image/svg+xml");
        assertThat(caller.get("/nl/rpo/example").heading()).isEqualTo("Dit was het voorbeeld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/examples/nl/nobody.svg",
                "/assets/schools/nobody.svg",
                "/assets/styles/nobody/form.css"
            })
    void has_no_files_for_schools_that_do_not_exist(String path) {
        assertThat(caller.get(path).status()).isEqualTo(404);
    }

    private static String alternate(Document page, String language) {
        Element link = page.expectFirst("link[hreflang=" + language + "]");
        return link.attr("href");
    }
}
