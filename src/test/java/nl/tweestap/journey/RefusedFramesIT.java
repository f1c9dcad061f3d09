package nl.tweestap.journey;

import static nl.tweestap.journey.kit.EmbedHosts.EMBED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.SchoolEditor;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor reads of sites that were refused a guide. */
class RefusedFramesIT {

    private final Caller reader = new Caller(Portal.shared());

    private Answer framed(String path, String destination, String referrer) {
        return reader.get(path, Map.of("Sec-Fetch-Dest", destination, "Referer", referrer));
    }

    private static String shown(String language) {
        String path = "/" + language + "/rpo/editor";
        return SchoolEditor.signedIn().get(path).html().select("#refused-frames").text();
    }

    @Test
    void a_refused_site_is_counted_and_shown_with_the_line_that_allows_it() {
        Answer answer = framed(EMBED, "iframe", "https://elo.other.example/course?id=1");
        framed("/embed/nl/rpo/try/app/ios/approve", "frame", "https://ELO.other.example/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(shown("nl"))
                .contains("elo.other.example: 2 keer geweigerd, het laatst op")
                .contains("Zet dit in schools/rpo/school.yaml")
                .contains("embed-hosts: [\"elo.rpo.example\", \"elo.other.example\"]")
                .contains("je lijst")
                .doesNotContain("course");
        assertThat(shown("nl-formal")).contains("uw lijst");
        assertThat(shown("en")).contains("elo.other.example: refused 2 times, last on");
    }

    @ParameterizedTest
    @CsvSource({
        "document, https://a.not-counted.example/",
        "image, https://b.not-counted.example/",
        "IFRAME, https://c.not-counted.example/",
        "iframe, http://d.not-counted.example/",
        "iframe, https://e.not-counted.example@127.0.0.1/",
        "iframe, javascript://f.not-counted.example/",
        "iframe, https://<b>not-counted.example/",
        "iframe, https://elo.rpo.example/not-counted"
    })
    void what_is_no_refused_frame_is_not_counted(String destination, String referrer) {
        assertThat(framed(EMBED, destination, referrer).status()).isEqualTo(200);

        assertThat(shown("nl")).doesNotContain("not-counted").doesNotContain("elo.rpo.example ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/rpo/guides/app/ios", "/embed/nl/nobody/app/ios"})
    void only_frames_of_a_school_are_counted(String path) {
        framed(path, "iframe", "https://elsewhere.example/");

        assertThat(shown("nl")).doesNotContain("elsewhere.example");
    }

    @Test
    void our_own_page_around_a_guide_is_no_other_site() {
        framed(EMBED, "iframe", Portal.shared().address() + "/nl/rpo/teach");

        assertThat(shown("nl")).doesNotContain(Portal.shared().address());
    }

    @Test
    void the_editor_of_another_school_sees_nothing_of_it() {
        framed(EMBED, "iframe", "https://only-rpo.example/");
        Caller other = Desk.at("rocmn", Role.EDITOR).caller();

        assertThat(other.get("/nl/rocmn/editor").html().select("#refused-frames").text())
                .contains("geweigerd")
                .doesNotContain("only-rpo.example");
        assertThat(shown("nl")).contains("only-rpo.example");
    }
}
