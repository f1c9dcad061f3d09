package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** Help that ends with what it rested on, and a form of it that came too late. */
class HelpAgainIT {

    private static final Portal PORTAL = Portal.shared();
    private static final Map<String, String> LOST =
            Map.of("reason", "lost", "words", "In de trein");

    private final Desk desk = Desk.at("rpo", Role.HELPDESK);
    private final Enrolled noor = Forms.enrol(PORTAL, People.fresh("rpo"));

    private Answer why(String act) {
        Answer what = desk.caller().open(desk.page(noor.person()) + "/help/" + act);
        return desk.press(what, "#next", Map.of());
    }

    /** The caller types the code of the app, on a page of their own. */
    private Answer called(String check) {
        desk.press(desk.caller().open(check), "#start", Map.of());
        PORTAL.clock().forward(Duration.ofSeconds(30));
        Caller caller = new Caller(PORTAL);
        Map<String, String> typed =
                Map.of("username", noor.person().username(), "code", noor.appCode());
        caller.press(caller.open("/nl/rpo/call-check"), "#submit", typed);
        return desk.caller().open(check);
    }

    @Test
    void another_word_ends_the_pass_that_was_given_and_the_employee_is_told() {
        String check = desk.page(noor.person()) + "/check";
        assertThat(called(check).html().select("#words").text()).isNotEmpty();
        Answer sure = desk.press(why("pass"), "#next", LOST);
        String code = desk.press(sure, "#next", Map.of()).html().select("#code").text();
        assertThat(code).isNotEmpty();

        Answer told = desk.press(desk.caller().open(check), "#other-word", Map.of());

        assertThat(told.html().select("#taken-back").text())
                .contains(Say.words("helpdesk.check.taken-back"));
        assertThat(desk.caller().open(check).html().select("#taken-back")).isEmpty();
        Caller caller = new Caller(PORTAL);
        Forms.givePassword(caller, noor.person());
        Answer page = caller.open("/nl/rpo/sign-in/verify/pass");
        Answer typed = caller.follow(caller.press(page, "#submit", Map.of("code", code)));
        assertThat(typed.errors()).isNotEmpty();
        assertThat(caller.get("/nl/rpo/account").status()).isEqualTo(303);
    }

    /** A button of the desk, pressed in a browser whose session is over; then signed in again. */
    private Answer pressedTooLate(String path, String button) {
        Answer late = new Caller(PORTAL).post(path, Map.of(button, "yes"));
        assertThat(late.location())
                .isEqualTo("/nl/rpo/sign-in?to=" + Caller.encoded(path + "/again"));
        return desk.caller().open(path + "/again");
    }

    @Test
    void a_check_that_was_pressed_too_late_is_led_back_to_and_has_not_begun() {
        String check = desk.page(noor.person()) + "/check";

        Answer again = pressedTooLate(check, "start");

        assertThat(again.html().select("#again").text()).isEqualTo(Say.words("helpdesk.again"));
        Answer open = desk.press(again, "#start", Map.of());
        assertThat(open.path()).isEqualTo(check);
        assertThat(open.html().select("#start, #again")).isEmpty();
        assertThat(open.html().select("#open")).isNotEmpty();
    }

    @Test
    void the_employee_reads_that_too_many_wrong_codes_were_typed_and_the_owner_signs_in() {
        String check = desk.page(noor.person()) + "/check";
        Answer open = desk.press(desk.caller().open(check), "#start", Map.of());
        String mark = desk.caller().open(check + "/now").body();
        PORTAL.clock().forward(Duration.ofSeconds(30));
        Caller caller = new Caller(PORTAL);
        Map<String, String> wrong = Map.of("username", noor.person().username(), "code", "000000");
        for (int time = 0; time < 3; time++) {
            assertThat(open.html().select("#paused")).isEmpty();
            caller.press(caller.open("/nl/rpo/call-check"), "#submit", wrong);
            open = desk.caller().open(check);
        }

        assertThat(open.html().select("#paused")).hasSize(1);
        assertThat(desk.caller().open(check + "/now").body()).isNotEqualTo(mark);
        assertThat(new SignInForms(noor).type(noor.appCode()).isSignedIn()).isTrue();
    }

    @Test
    void a_persons_page_and_what_waits_are_led_back_to_and_say_so_once() {
        for (String path : List.of(desk.page(noor.person()), "/nl/rpo/helpdesk/agree")) {
            Answer again = pressedTooLate(path, "agree");

            assertThat(again.html().select("#again").text()).isEqualTo(Say.words("helpdesk.again"));
            assertThat(again.html().select("#stay a").attr("href")).isEqualTo(path);
            assertThat(desk.caller().open(path).html().select("#again")).isEmpty();
        }
    }

    @Test
    void nobody_is_led_back_to_a_person_that_cannot_be() {
        Answer late = new Caller(PORTAL).post("/nl/rpo/helpdesk/nobody", Map.of("mail", "step"));

        assertThat(late.status()).isNotEqualTo(303);
    }

    @Test
    void a_form_sent_when_the_session_is_over_leads_back_to_its_step_and_says_so() {
        Answer why = why("block");
        Map<String, String> said = new HashMap<>(Caller.fields(why, "#next"));
        said.putAll(LOST);

        Answer stranger = new Caller(PORTAL).post(why.path(), said);
        assertThat(stranger.location())
                .isEqualTo("/nl/rpo/sign-in?to=" + Caller.encoded(why.path() + "/again"));
        Answer again = desk.caller().open(why.path() + "/again");

        assertThat(again.html().select("#again").text()).isEqualTo(Say.words("helpdesk.again"));
        assertThat(desk.caller().open(why.path()).html().select("#again")).isEmpty();
        assertThat(desk.press(again, "#next", LOST).path()).endsWith("/help/block/sure");
    }
}
