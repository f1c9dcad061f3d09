package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The phone is gone and nobody is on the line: plain questions, without signing in. */
class LostQuestionsIT {

    private static final String LOST = "/nl/rpo/lost-phone";

    private final Caller stranger = new Caller(Portal.shared());

    private Answer answered(Answer page, String answer) {
        return stranger.open(page.html().select("#" + answer).attr("href"));
    }

    @Test
    void who_has_nothing_left_ends_at_the_desk_with_a_number_it_opens() {
        Answer page = stranger.open(LOST);
        for (int questions = 0; questions < 4; questions++) {
            page = answered(page, "no");
        }
        assertThat(page.heading()).isEqualTo(Say.words("helpdesk.lost.call.title"));

        Answer made = stranger.follow(stranger.press(page, "#make", Map.of("username", "sem")));
        String number = made.html().select("#number").text();

        Desk desk = Desk.at("rpo", Role.HELPDESK);
        Answer opened = desk.search(number.toLowerCase(Locale.ROOT));
        assertThat(opened.html().select("#ticket").text())
                .contains(number, "sem", Say.words("helpdesk.ticket.unproven"));
        Desk elsewhere = Desk.at("rocmn", Role.HELPDESK);
        assertThat(elsewhere.search(number).html().select("#ticket")).isEmpty();
    }

    @Test
    void who_kept_codes_is_led_to_them() {
        Answer page = answered(answered(answered(stranger.open(LOST), "no"), "no"), "yes");

        assertThat(page.html().select("#way").attr("href"))
                .isEqualTo("/nl/rpo/sign-in?way=recovery-code");
    }

    @Test
    void the_old_phone_does_it_once_more() {
        assertThat(answered(stranger.open(LOST), "yes").html().select("#way").attr("href"))
                .isEqualTo("/nl/rpo/sign-in");
    }

    @Test
    void the_landing_page_leads_there() {
        assertThat(stranger.open("/nl/rpo").html().select("a[href=" + LOST + "]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/ticket/abc", "/ticket/k7m-4x0", "/old_phone"})
    void what_is_no_question_is_no_page(String rest) {
        assertThat(stranger.get(LOST + rest).status()).isEqualTo(404);
    }

    @Test
    void what_is_typed_comes_back_as_text() {
        Answer page = stranger.open(LOST + "/call");

        Answer made =
                stranger.follow(
                        stranger.press(page, "#make", Map.of("username", "<script>x</script>")));

        assertThat(made.status()).isEqualTo(200);
        String number = made.html().select("#number").text();
        Desk desk = Desk.at("rpo", Role.HELPDESK);
        assertThat(desk.search(number).html().select("#ticket script")).isEmpty();
    }
}
