package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three plain questions, one advice and one spare. */
class WhichWayIT {

    private final Caller caller = new Caller(Portal.shared());

    private Answer answered(Answer page, String answer) {
        return caller.open(page.html().select("#" + answer).attr("href"));
    }

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void who_has_no_smartphone_is_led_to_a_guide_and_has_a_spare(String school) {
        Answer first = caller.open("/nl/" + school + "/which-way");
        Answer end = answered(answered(first, "no"), "yes");

        assertThat(end.html().select("#spare h2").text()).isEqualTo(Say.words("teach.which.spare"));
        String guide = end.html().select("#guide").attr("href");
        assertThat(caller.get(guide.replaceFirst("#.*", "")).status()).isEqualTo(200);
    }

    @Test
    void who_has_one_and_may_use_it_is_advised_the_app() {
        Answer end =
                answered(answered(answered(caller.open("/nl/rpo/which-way"), "yes"), "yes"), "no");

        assertThat(end.heading()).isEqualTo(Say.words("teach.which.app.title"));
        assertThat(end.html().select("#start").attr("href")).isEqualTo("/nl/rpo/enrol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "no-no-no", "yes_no", "yes-yes-yes-yes"})
    void what_is_no_answer_is_no_page(String answers) {
        assertThat(caller.get("/nl/rpo/which-way/" + answers).status()).isEqualTo(404);
    }

    @Test
    void the_landing_page_leads_there() {
        assertThat(caller.get("/nl/rpo").html().select("a[href=/nl/rpo/which-way]")).isNotEmpty();
    }
}
