package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a teacher copies works as it is, pasted into an empty page. */
class PastedIT {

    private static final String TEACH = "/nl/rpo/teach";
    private static final String SCAN = TEACH + "?guide=app&part=step.scan-code";

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);

    private String text(String query) {
        return caller.get(query).html().select("#text").text();
    }

    /** The page at an address that was copied. */
    private Answer followed(String address) {
        assertThat(address).startsWith(portal.address() + "/");
        String path = address.substring(portal.address().length()).replaceFirst("#.*", "");
        Answer answer = caller.get(path);
        return answer.isRedirect() ? caller.get(answer.location()) : answer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"moodle", "canvas", "brightspace", "itslearning", "sharepoint", "iframe"})
    void a_frame_that_is_pasted_shows_the_guide(String place) {
        for (String part : List.of("whole", "chapter.install", "step.scan-code", "rehearsal")) {
            String code = text(TEACH + "?guide=app&device=android&part=" + part + "&for=" + place);
            Elements frame = Jsoup.parse(code).select("iframe");

            assertThat(frame).as(code).hasSize(1);
            assertThat(frame.attr("title")).isNotBlank();
            Answer shown = followed(frame.attr("src"));
            assertThat(shown.status()).as(code).isEqualTo(200);
            assertThat(shown.header("Content-Security-Policy"))
                    .contains("frame-ancestors 'self' https://elo.rpo.example");
            assertThat(shown.html().select("main h1, main h2").text()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"magister", "teams", "classroom", "mail", "html", "markdown"})
    void a_link_that_is_pasted_leads_to_the_step(String place) {
        String copied = text(SCAN + "&for=" + place);
        String link = copied.replaceAll("(?s).*?(http[^\\s\")]+).*", "$1");

        Answer led = followed(link);

        assertThat(led.status()).as(copied).isEqualTo(200);
        assertThat(led.html().getElementById("scan-code")).isNotNull();
    }

    @Test
    void an_oembed_address_names_the_page() {
        assertThat(text(SCAN + "&device=ios&for=oembed"))
                .isEqualTo(
                        portal.address()
                                + "/oembed?format=json&url="
                                + URLEncoder.encode(
                                        portal.address() + "/nl/rpo/guides/app/ios/scan-code",
                                        StandardCharsets.UTF_8));
    }

    @Test
    void an_oembed_address_leads_to_a_frame_at_the_step_whatever_the_phone() {
        String asked = text(SCAN + "&for=oembed").substring(portal.address().length());

        assertThat(caller.get(asked).body()).contains("/embed/nl/rpo/app#scan-code");
    }
}
