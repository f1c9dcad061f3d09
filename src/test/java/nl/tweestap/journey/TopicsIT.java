package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The short guides as they are found and read, and what a school adds to the guides. */
class TopicsIT {

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void stand_below_the_main_way_under_what_they_are_about(String school) {
        Document landing = caller.get("/nl/" + school).html();

        assertThat(landing.select("#questions h2").text()).isEqualTo("Vragen en problemen");
        assertThat(landing.select("#questions h3")).hasSizeBetween(3, 4);
        assertThat(landing.select("#questions a")).hasSizeBetween(9, 11);
        assertThat(landing.select(".cards a, #guides a").eachAttr("href"))
                .noneMatch(href -> href.contains("/guides/lost-phone"));
    }

    @ParameterizedTest
    @CsvSource({"rpo, herstelcode, true", "rocmn, Kies een andere manier om in te loggen, false"})
    void the_same_address_is_about_the_account_that_the_school_has(
            String school, String words, boolean isOurs) {
        Document guide = caller.get("/nl/" + school + "/guides/lost-phone/ios").html();

        assertThat(guide.select(".step").text()).contains(words);
        assertThat(guide.select("script[src*=follow]")).isEmpty();
        assertThat(guide.select(".closing .button").isEmpty()).isEqualTo(!isOurs);
    }

    @Test
    void D12_a_film_is_two_presses_away_and_loads_nothing_before() {
        Document guide = caller.get("/nl/mborijnland/guides/phone/ios").html();
        Elements film = guide.select("#phone-number details.film");

        assertThat(film).hasSize(1);
        assertThat(film.hasAttr("open")).isFalse();
        assertThat(film.select("summary").text()).contains("2 minuten");
        assertThat(film.select("summary a")).isEmpty();
        assertThat(film.text()).contains("film.mborijnland.example", "ondertiteling");
        assertThat(film.select("a").attr("rel")).isEqualTo("noreferrer");
        assertThat(guide.select("iframe, video, [src*=film], link[href*=film]")).isEmpty();
    }

    @Test
    void A4_A7_a_step_that_gets_the_app_has_the_schools_shop_and_what_it_says_of_phones() {
        Document guide = caller.get("/nl/rocmn/guides/app/android").html();
        List<String> shops =
                guide.select("a[href^=https://portal.manage.microsoft.com]").eachText();

        assertThat(shops).containsExactly("Staat Bedrijfsportal op je telefoon? Haal de app daar");
        assertThat(guide.select("#open-store").text()).contains("Je eigen telefoon gebruiken mag");
        assertThat(guide.select("#install-app").text()).doesNotContain("Je eigen telefoon");
    }
}
