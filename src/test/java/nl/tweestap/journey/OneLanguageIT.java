package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.LiveSchool;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school that speaks one language and one tone offers no other anywhere. */
class OneLanguageIT {

    private static final String HOME = "/nl/eentalig";
    private static final LiveSchool SCHOOL = new LiveSchool("eentalig", HOME);

    private final Caller caller = new Caller(Portal.shared());

    @BeforeAll
    static void begin() {
        SCHOOL.begin(
                Map.of(
                        "school.yaml",
                        """
                        name: ROC Eentalig
                        short-name: Eentalig
                        languages: [nl]
                        start-address: start.eentalig.example
                        account-example: n.dewit@eentalig.example
                        plan: [app]
                        policy: {countries: [NL], sms: true, voice: false}
                        helpdesk: {phone: 088 000 00 09, mail: help@eentalig.example}
                        colours: {school: "#2444a5", tint: "#e8eefb"}
                        dark-colours: {school: "#3f63d6", tint: "#1a2340"}
                        guides: {app: rpo-app, extra: mborijnland-app}
                        """,
                        "nl.properties",
                        "account=mail\nhours=altijd\ndesk=hier\n",
                        "mark.svg",
                        "<svg viewBox=\"0 0 40 40\"><circle cx=\"20\" cy=\"20\" r=\"20\"/></svg>"));
    }

    @AfterAll
    static void end() {
        SCHOOL.end();
    }

    @ParameterizedTest
    @CsvSource({
        "/en/eentalig, /nl/eentalig",
        "/nl-formal/eentalig/guides/app/ios, /nl/eentalig/guides/app/ios",
        "/en/eentalig/sign-in?to=x, /nl/eentalig/sign-in?to=x",
        "/en/eentalig/search?q=sms, /nl/eentalig/search?q=sms",
        "/embed/en/eentalig/app/ios, /embed/nl/eentalig/app/ios"
    })
    void an_address_in_another_language_leads_to_the_schools_own(String asked, String own) {
        assertThat(caller.get(asked).location()).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/guides/app/ios", "/sign-in", "/search?q=sms", "/example"})
    void no_page_offers_another_language_or_tone(String rest) {
        Document page = caller.get(HOME + rest).html();

        assertThat(page.select("a[hreflang], link[hreflang]")).isEmpty();
        assertThat(page.select("a[href^=/en/], a[href^=/nl-formal/]")).isEmpty();
        assertThat(page.select("#switch-tone, #switch-language")).isEmpty();
    }

    @Test
    void other_schools_still_offer_theirs() {
        Document page = caller.get("/nl/rpo/guides/app/ios").html();

        assertThat(page.select("#switch-tone, #switch-language")).hasSize(2);
        assertThat(page.select("link[hreflang]")).hasSize(2);
    }

    @Test
    void the_landing_page_promises_no_codes_that_nobody_gets_and_names_each_guide() {
        Document page = caller.get(HOME).html();

        assertThat(page.select("a[href*=recovery-code]")).isEmpty();
        assertThat(page.select("#lost").text()).doesNotContain("herstelcode");
        assertThat(page.select("#guides a[href$=/guides/extra]").text())
                .isNotEmpty()
                .doesNotContain("???");
        assertThat(page.select("#guides .card").eq(0).text()).contains("instellen op je iPhone");
    }
}
