package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can go wrong in the wizard has words, and a way on. */
class WizardWrongTurnsIT {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("rpo");
    private final WizardForms wizard = new WizardForms(portal, person);

    private String appCode() {
        return IndependentTotp.code(Forms.key(wizard.page()), portal.now());
    }

    @Test
    void says_when_no_app_code_was_typed() {
        wizard.to("scan").answer(Map.of("app-code", " "));

        assertThat(wizard.step()).isEqualTo("scan");
        assertThat(wizard.page().errors()).contains(Say.words("verifier.verdict.no-code-app"));
    }

    @Test
    void C7_replaces_a_qr_that_grew_too_old() {
        wizard.to("scan");
        String key = Forms.key(wizard.page());
        portal.clock().forward(Duration.ofMinutes(6));
        wizard.reload();
        portal.clock().forward(Duration.ofMinutes(5));
        wizard.answer(Map.of("app-code", IndependentTotp.code(key, portal.now())));

        assertThat(wizard.step()).isEqualTo("scan");
        assertThat(wizard.page().errors()).contains(Say.words("enrolment.scan.expired"));
        assertThat(Forms.key(wizard.page())).isNotEqualTo(key);
    }

    @Test
    void forgets_the_old_key_when_a_new_one_is_made() {
        wizard.to("scan");
        String old = Forms.key(wizard.page());
        wizard.press("#renew", Map.of());

        assertThat(Forms.key(wizard.page())).isNotEqualTo(old);
        wizard.answer(Map.of("app-code", IndependentTotp.code(old, portal.now())));
        assertThat(wizard.step()).isEqualTo("scan");
        wizard.answer(Map.of("app-code", appCode()));
        assertThat(wizard.step()).isEqualTo("phone");
    }

    @ParameterizedTest
    @CsvSource({
        "'', enrolment.phone.number-missing",
        "06 12, enrolment.phone.problem-unreadable",
        "abc, enrolment.phone.problem-unreadable",
        "+1 212 555 0123, enrolment.phone.problem-country",
        "020 123 4567, enrolment.phone.problem-fixed-line",
        "0900 1234, enrolment.phone.problem-kind"
    })
    void P7_says_what_is_wrong_with_a_number(String number, String key) {
        wizard.to("phone").answer(Map.of("number", number));

        assertThat(wizard.step()).isEqualTo("phone");
        assertThat(wizard.page().errors()).contains(Say.words(key));
        assertThat(wizard.page().html().select("#number").val()).isEqualTo(number);
    }

    @Test
    void P6_does_not_take_a_country_the_school_does_not_allow_off_a_tampered_form() {
        wizard.to("phone").answer(Map.of("number", "2125550123", "country", "US"));

        assertThat(wizard.step()).isEqualTo("phone");
        assertThat(wizard.page().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"00, sms, refused", "96, sms, gateway-down", "97, voice, no-answer"})
    void P10_P15_says_when_a_code_could_not_be_sent(String ending, String channel, String failure) {
        String number = person.withPhoneEnding(ending).phone();
        wizard.to("phone").answer(Map.of("number", number, "channel", channel));

        assertThat(wizard.step()).isEqualTo("phone-code");
        assertThat(wizard.page().html().select("[role=status]").text())
                .contains(Say.words("verifier.sent." + failure));
        assertThat(wizard.page().heading())
                .isEqualTo(Say.words("enrolment.phone-code.title-failed"));
        assertThat(wizard.page().html().select("main").text())
                .contains(Say.words("enrolment.phone-code.instead"))
                .doesNotContain("Kies een andere manier");
        assertThat(wizard.page().html().select("title").text()).contains(wizard.page().heading());
        assertThat(wizard.page().html().select("#phone-code-field, #next")).isEmpty();
        // Who wants to be called is not texted; another number may be, or this one if chosen so.
        assertThat(wizard.page().html().select("#send-sms")).hasSize(channel.equals("sms") ? 1 : 0);
        assertThat(wizard.page().html().select("#send-call, #other-number")).hasSize(2);
    }

    @Test
    void the_code_before_is_asked_for_when_the_next_cannot_be_sent() {
        Person busy = person.withPhoneEnding("97");
        wizard.to("phone").answer(Map.of("number", busy.phone()));
        String code = outbox.smsCode(busy);
        portal.clock().forward(Duration.ofSeconds(31));
        wizard.reload().press("#send-call", Map.of());

        assertThat(wizard.page().heading())
                .isEqualTo(Say.words("enrolment.phone-code.title-earlier"));
        assertThat(wizard.page().html().select("[role=status]").text())
                .contains(Say.words("verifier.sent.failed-again"))
                .contains(Say.words("verifier.sent.no-answer"));
        wizard.answer(Map.of("phone-code-field", code));
        assertThat(wizard.step()).isEqualTo("recovery-codes");
    }

    @Test
    void a_code_that_came_twice_works_once() {
        Person twice = person.withPhoneEnding("98");
        wizard.to("phone").answer(Map.of("number", twice.phone()));
        assertThat(outbox.texts(twice)).hasSize(2);

        wizard.answer(Map.of("phone-code-field", outbox.smsCode(twice)));

        assertThat(wizard.step()).isEqualTo("recovery-codes");
    }

    @Test
    void a_code_that_comes_late_still_works() {
        Person late = person.withPhoneEnding("99");
        wizard.to("phone").answer(Map.of("number", late.phone()));
        assertThat(outbox.texts(late)).isEmpty();

        portal.clock().forward(Duration.ofSeconds(21));
        wizard.answer(Map.of("phone-code-field", outbox.smsCode(late)));

        assertThat(wizard.step()).isEqualTo("recovery-codes");
    }

    @Test
    void P15_a_sent_code_dies_after_ten_minutes() {
        Person phoneFirst = People.fresh("mborijnland");
        WizardForms phone = new WizardForms(portal, phoneFirst).to("phone-code");
        String code = outbox.smsCode(phoneFirst);
        portal.clock().forward(Duration.ofMinutes(6));
        phone.reload();
        portal.clock().forward(Duration.ofMinutes(4));
        phone.answer(Map.of("phone-code-field", code));

        assertThat(phone.step()).isEqualTo("phone-code");
        assertThat(phone.page().errors()).contains(Say.words("verifier.verdict.expired"));
    }

    @Test
    void asks_for_the_app_again_when_somebody_went_away_for_long_and_then_goes_on() {
        wizard.to("scan");
        String key = Forms.key(wizard.page());
        wizard.to("phone-code");
        portal.clock().forward(Duration.ofMinutes(6));
        wizard.reload();
        portal.clock().forward(Duration.ofMinutes(5));
        wizard.answer(Map.of("phone-code-field", outbox.smsCode(person)));
        assertThat(wizard.page().path()).contains("/sign-in/verify/app/");

        wizard.press("#submit", Map.of("code", IndependentTotp.code(key, portal.now())));

        assertThat(wizard.step()).isEqualTo("phone-code");
    }

    @Test
    void P12_a_code_of_a_number_that_was_changed_proves_nothing() {
        wizard.to("phone-code");
        String code = outbox.smsCode(person);
        wizard.press("#other-number", Map.of());
        assertThat(wizard.step()).isEqualTo("phone");

        Person other = People.fresh("rpo");
        portal.clock().forward(Duration.ofSeconds(31));
        wizard.answer(Map.of("number", other.phone()));
        wizard.answer(Map.of("phone-code-field", code));

        assertThat(wizard.step()).isEqualTo("phone-code");
        assertThat(wizard.page().errors()).contains(Say.words("verifier.verdict.wrong-phone"));
        assertThat(wizard.page().count(Say.words("verifier.tries.before", 4))).isEqualTo(1);
    }
}
