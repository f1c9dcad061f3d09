package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.LiveContent;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A school changes what it allows after people have bound a phone; and a phone that is a fixed
 * line.
 */
class ReachIT {

    private static final String FIXED = "030 754 12 34";
    private static final String REACH = "countries: [NL, BE, DE]\n  sms: true\n  voice: true";

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("mborijnland");
    private final LiveContent policy = new LiveContent("schools/mborijnland/school.yaml");

    @AfterEach
    void undo() {
        policy.undo(() -> true);
        portal.clock().forward(Duration.ofSeconds(3));
    }

    /** From now on the school allows this, and no more. */
    private void allow(String countries, boolean isSms, boolean isVoice) {
        String now = "countries: [%s]\n  sms: %s\n  voice: %s".formatted(countries, isSms, isVoice);
        policy.save(policy.before().replace(REACH, now), () -> true);
        portal.clock().forward(Duration.ofSeconds(3));
    }

    /** Presses a button that is not on the page. */
    private Answer forge(SignInForms signIn, String path, String button) {
        return signIn.caller()
                .post(
                        path,
                        Map.of(
                                "verify",
                                "verify",
                                button,
                                "x",
                                "jakarta.faces.ViewState",
                                "stateless"));
    }

    @Test
    void where_text_messages_were_switched_off_a_phone_is_called_and_never_texted() {
        Enrolled enrolled = Forms.enrol(portal, person);
        int before = outbox.texts(person).size();
        allow("NL", false, true);

        SignInForms signIn = new SignInForms(enrolled);

        assertThat(signIn.page().path()).contains("/sign-in/verify/phone/");
        assertThat(signIn.page().html().select("#send-sms, #code")).isEmpty();
        forge(signIn, signIn.page().path(), "send-sms");
        assertThat(outbox.texts(person)).hasSize(before);
        signIn.press("#send-call", Map.of()).type(outbox.callCode(person));
        assertThat(signIn.isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NL, false, false, no-codes", "'BE, DE', true, true, country"})
    void a_phone_that_can_be_sent_nothing_is_not_offered_and_the_page_says_why(
            String countries, boolean isSms, boolean isVoice, String why) {
        Enrolled enrolled = Forms.enrol(portal, person);
        String phone = new SignInForms(enrolled).page().path();
        int before = outbox.texts(person).size();
        allow(countries, isSms, isVoice);

        SignInForms signIn = new SignInForms(enrolled);

        assertThat(signIn.page().path()).endsWith("/sign-in/verify/ways");
        assertThat(signIn.page().html().select("a[href*=/verify/phone/]")).isEmpty();
        assertThat(signIn.page().body()).contains(Say.words("verifier.reach." + why));
        Answer page = signIn.caller().open(phone);
        assertThat(page.heading()).isEqualTo(Say.words("signin.verify-phone.title-unreachable"));
        assertThat(page.html().select("#unreachable").text())
                .isEqualTo(Say.words("verifier.reach." + why));
        assertThat(page.html().select("#send-sms, #send-call, #code")).isEmpty();
        assertThat(page.html().select("main a[href*=/verify/ways]")).hasSize(1);
        forge(signIn, phone, "send-sms");
        forge(signIn, phone, "send-call");
        assertThat(outbox.texts(person)).hasSize(before);
    }

    @Test
    void the_account_says_that_the_default_phone_cannot_be_used_any_more() {
        Enrolled enrolled = Forms.enrol(portal, person);
        String account = Forms.base(person) + "/account";
        assertThat(enrolled.caller().open(account).html().select(".unreachable")).isEmpty();
        allow("NL", false, false);

        Answer page = enrolled.caller().open(account);

        assertThat(page.html().select(".methods .unreachable").text())
                .isEqualTo(
                        Say.words("account.reach.no-codes")
                                + " "
                                + Say.words("account.reach.default"));
        assertThat(page.count(Say.words("account.page.unreachable"))).isEqualTo(1);
        assertThat(page.count(Say.words("account.page.ways", 2))).isEqualTo(1);
    }

    @Test
    void where_no_codes_are_sent_the_wizard_asks_for_no_number_and_no_phone_can_be_added() {
        allow("NL", false, false);

        WizardForms wizard = new WizardForms(portal, person);
        assertThat(wizard.step()).isEqualTo("start");
        wizard.to("recovery-codes").to("done");

        Caller caller = wizard.caller();
        assertThat(caller.open(wizard.path("account")).html().select("button[value=phone]"))
                .isEmpty();
        Answer led = caller.follow(caller.post(wizard.path("enrol"), Map.of("add", "phone")));
        assertThat(led.path()).doesNotContain("/enrol/phone");
    }

    @Test
    void somebody_at_the_page_of_the_number_is_led_on_when_no_codes_are_sent_any_more() {
        WizardForms wizard = new WizardForms(portal, person).to("phone");
        allow("NL", false, false);

        wizard.answer(Map.of("number", person.phone()));

        assertThat(wizard.step()).isEqualTo("start");
        assertThat(outbox.texts(person)).isEmpty();
    }

    @Test
    void a_fixed_line_is_called_and_a_text_message_is_offered_nowhere() {
        Person fixed = new Person(person.school(), person.username(), FIXED);
        WizardForms wizard = new WizardForms(portal, person).to("phone");
        wizard.answer(Map.of("number", FIXED, "channel", "voice"));
        portal.clock().forward(Duration.ofSeconds(31));
        assertThat(wizard.reload().page().html().select("#send-sms")).isEmpty();
        assertThat(wizard.page().html().select("#send-call")).hasSize(1);
        wizard.answer(Map.of("phone-code-field", outbox.callCode(fixed))).to("done");

        Caller caller = new Caller(portal);
        Answer asked = Forms.givePassword(caller, person);

        assertThat(asked.heading()).isEqualTo(Say.words("signin.verify-phone.title-choose"));
        assertThat(asked.html().select("#send-sms")).isEmpty();
        assertThat(asked.html().select("#send-call")).hasSize(1);
        Answer ways = caller.open(wizard.path("sign-in/verify/ways"));
        assertThat(ways.html().select(".row-words strong").eachText())
                .contains(Say.words("signin.ways.phone-call"));
    }
}
