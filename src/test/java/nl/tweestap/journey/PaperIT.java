package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handouts as PDF, over HTTP. */
class PaperIT {

    private static final String PAPER = "/nl/rpo/teach/paper";

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/ios",
                "/begin",
                "/set?guide=app/ios&guide=app/android&guide=nothing/ios"
            })
    void gives_a_guide_a_poster_and_a_set_as_pdf(String what) {
        Answer answer = caller.get(PAPER + what);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.header("Content-Disposition")).startsWith("inline; filename=\"rpo-");
        assertThat(answer.body()).startsWith("%PDF-").contains("/Version /1.7");
    }

    @Test
    void who_asks_for_the_headers_of_a_paper_gets_them_alone() {
        Answer answer =
                caller.send(
                        caller.request(PAPER + "/app/ios").method("HEAD", BodyPublishers.noBody()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/pdf");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void the_guide_leads_to_its_own_paper() {
        assertThat(
                        caller.get("/en/rpo/guides/app/android")
                                .html()
                                .select("a[href=/en/rpo/teach/paper/app/android]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing/ios",
                "/app/nokia",
                "/set",
                "/set?guide=app",
                "/else",
                "/begin/ios"
            })
    void what_no_guide_of_the_school_is_has_no_paper(String what) {
        assertThat(caller.get(PAPER + what).status()).isEqualTo(404);
    }
}
