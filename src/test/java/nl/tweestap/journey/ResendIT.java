package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Sending a code again: when, how often, and which code. */
class ResendIT {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("rpo");
    private final WizardForms wizard = new WizardForms(portal, person).to("phone-code");

    private boolean offersToSend() {
        return !wizard.page().html().select("#send-sms").isEmpty();
    }

    private void sendAgain() {
        wizard.press("#send-sms", Map.of());
    }

    @Test
    void P15_offers_it_after_half_a_minute_and_sends_the_same_code() {
        String code = outbox.smsCode(person);
        assertThat(offersToSend()).isFalse();
        portal.clock().forward(Duration.ofSeconds(28));
        assertThat(wizard.reload().step()).isEqualTo("phone-code");

        portal.clock().forward(Duration.ofSeconds(3));
        wizard.reload();
        assertThat(offersToSend()).isTrue();
        sendAgain();

        assertThat(outbox.texts(person)).hasSize(2);
        assertThat(outbox.smsCode(person)).isEqualTo(code);
        wizard.answer(Map.of("phone-code-field", code));
        assertThat(wizard.step()).isEqualTo("recovery-codes");
    }

    @Test
    void while_it_is_too_soon_nothing_beside_the_way_to_send_looks_like_its_button() {
        Document page = wizard.page().html();

        assertThat(page.select(".rows li:not(:has(#other-number)) .button")).isEmpty();
        assertThat(page.select("a:contains(" + Say.words("verifier.again.refresh") + ")"))
                .hasSize(1);
    }

    @Test
    void sends_a_new_code_when_the_old_one_would_die_on_arrival() {
        portal.clock().forward(Duration.ofMinutes(5));
        wizard.reload();
        portal.clock().forward(Duration.ofMinutes(4).plusSeconds(10));
        wizard.reload();
        String code = outbox.smsCode(person);
        sendAgain();

        assertThat(outbox.texts(person)).hasSize(2);
        String second = outbox.texts(person).get(1);
        assertThat(second).doesNotContain(code);
    }

    @Test
    void P10_P15_stops_after_three_sends() {
        portal.clock().forward(Duration.ofSeconds(31));
        wizard.reload();
        sendAgain();
        portal.clock().forward(Duration.ofSeconds(61));
        wizard.reload();
        sendAgain();
        portal.clock().forward(Duration.ofSeconds(121));
        wizard.reload();

        assertThat(offersToSend()).isFalse();
        assertThat(wizard.page().body()).contains(Say.words("enrolment.phone-code.sent-out"));
        assertThat(outbox.texts(person)).hasSize(3);
    }

    @Test
    void a_form_that_presses_on_too_soon_sends_nothing() {
        Map<String, String> fields = Caller.fields(wizard.page(), "#next");
        fields.remove("next");
        fields.put("send-sms", "x");
        wizard.caller().post(wizard.path("enrol/phone-code"), fields);

        assertThat(outbox.texts(person)).hasSize(1);
    }

    @Test
    void wrong_codes_are_not_forgiven_by_sending_again() {
        wizard.answer(Map.of("phone-code-field", "000000"));
        portal.clock().forward(Duration.ofSeconds(31));
        wizard.reload();
        sendAgain();
        Answer asked = wizard.page();
        for (int tries = 1; tries < 5; tries++) {
            wizard.answer(Map.of("phone-code-field", "000000"));
        }
        Map<String, String> right = Map.of("phone-code-field", outbox.smsCode(person));
        Answer paused = wizard.pressOn(asked, right);

        assertThat(paused.errors()).contains("weer proberen");
        assertThat(paused.html().select("#paused")).isNotEmpty();
    }

    @Test
    void nothing_is_sent_during_a_pause() {
        Answer asked = wizard.page();
        for (int tries = 0; tries < 5; tries++) {
            wizard.answer(Map.of("phone-code-field", "000000"));
        }
        portal.clock().forward(Duration.ofSeconds(31));
        Map<String, String> again = Caller.fields(asked, "#next");
        again.remove("next");
        again.put("send-sms", "x");
        wizard.caller().post(wizard.path("enrol/phone-code"), again);

        assertThat(outbox.texts(person)).hasSize(1);
    }

    @Test
    void a_sixth_code_a_day_is_not_sent() {
        for (int wait : List.of(31, 61, 121, 121)) {
            wizard.press("#other-number", Map.of());
            portal.clock().forward(Duration.ofSeconds(wait));
            wizard.answer(Map.of("number", People.fresh("rpo").phone()));
            assertThat(wizard.step()).isEqualTo("phone-code");
        }
        wizard.press("#other-number", Map.of());
        portal.clock().forward(Duration.ofSeconds(121));
        wizard.answer(Map.of("number", People.fresh("rpo").phone()));

        assertThat(wizard.step()).isEqualTo("phone");
        assertThat(wizard.page().errors()).contains(Say.words("enrolment.phone.limit"));
    }

    @Test
    void another_number_waits_as_long_and_the_page_says_how_long() {
        wizard.press("#other-number", Map.of());
        Person other = People.fresh("rpo");
        wizard.answer(Map.of("number", other.phone()));

        assertThat(wizard.step()).isEqualTo("phone");
        assertThat(wizard.page().errors()).containsPattern("Over [123]?\\d seconden");
        assertThat(wizard.page().html().select("#number").val()).isEqualTo(other.phone());
        portal.clock().forward(Duration.ofSeconds(31));
        wizard.answer(Map.of("number", other.phone()));
        assertThat(wizard.step()).isEqualTo("phone-code");
        assertThat(outbox.texts(other)).hasSize(1);
    }

    @Test
    void back_and_on_again_with_the_same_number_sends_nothing_and_the_code_still_works() {
        wizard.press("#other-number", Map.of());
        wizard.answer(Map.of("number", person.phone()));

        assertThat(wizard.step()).isEqualTo("phone-code");
        assertThat(outbox.texts(person)).hasSize(1);
        wizard.answer(Map.of("phone-code-field", outbox.smsCode(person)));
        assertThat(wizard.step()).isEqualTo("recovery-codes");
    }
}
