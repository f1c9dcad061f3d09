package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.Oathtool;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;

/** Signing in by each method, and each way in which that goes wrong. */
class SignInIT {

    private static final Duration TIME_STEP = Duration.ofSeconds(30);

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));

    private SignInForms signIn() {
        return new SignInForms(enrolled);
    }

    private void nextTimeStep() {
        portal.clock().forward(TIME_STEP);
    }

    @Test
    void with_the_app() {
        nextTimeStep();
        SignInForms signIn = signIn();
        assertThat(signIn.page().heading()).isEqualTo(Say.words("signin.verify-app.title"));
        assertThat(signIn.isSignedIn()).isFalse();

        assertThat(signIn.type(enrolled.appCode()).isSignedIn()).isTrue();
    }

    @Test
    void with_a_code_that_oathtool_computed() {
        nextTimeStep();

        assertThat(signIn().type(Oathtool.code(enrolled.key(), portal.now())).isSignedIn())
                .isTrue();
    }

    @Test
    void with_a_code_typed_the_way_people_type() {
        nextTimeStep();
        String code = enrolled.appCode();
        StringBuilder arabic = new StringBuilder(" ");
        code.chars().forEach(digit -> arabic.append((char) ('\u0660' + digit - '0')).append('-'));

        assertThat(signIn().type(arabic.toString()).isSignedIn()).isTrue();
    }

    @Test
    void L1_with_a_text_message() {
        SignInForms signIn = signIn().way("phone").press("#send-sms", Map.of());

        assertThat(signIn.type(outbox.smsCode(enrolled.person())).isSignedIn()).isTrue();
    }

    @Test
    void P9_with_a_call() {
        SignInForms signIn = signIn().way("phone").press("#send-call", Map.of());

        assertThat(signIn.type(outbox.callCode(enrolled.person())).isSignedIn()).isTrue();
    }

    @Test
    void with_a_recovery_code_once_and_the_owner_is_told() {
        String code = enrolled.recoveryCodes().get(3).toLowerCase(java.util.Locale.ROOT);

        assertThat(signIn().way("recovery-code").type(code).isSignedIn()).isTrue();
        assertThat(outbox.mails().get(0))
                .isEqualTo("RPO – " + Say.words("account.notice.recovery-code-used.subject"));

        SignInForms again = signIn().way("recovery-code").type(code);
        assertThat(again.isSignedIn()).isFalse();
        assertThat(again.page().errors()).isNotEmpty();
    }

    @Test
    void tells_neither_whether_a_name_exists_nor_what_was_wrong() {
        Answer wrong = password(enrolled.person().username(), "not the password");
        Answer unknown = password("nobody-has-this-name", "not the password");

        assertThat(wrong.errors()).contains(Say.words("signin.password.wrong"));
        assertThat(unknown.errors()).isEqualTo(wrong.errors());
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(wrong.html().select("#password").val()).isEmpty();
    }

    @Test
    void says_what_is_missing() {
        assertThat(password("", "").errors())
                .contains(Say.words("signin.password.username-missing"))
                .contains(Say.words("signin.password.password-missing"));
    }

    private Answer password(String username, String password) {
        Caller caller = new Caller(portal);
        Answer page = caller.open(Forms.base(enrolled.person()) + "/sign-in");
        return caller.follow(
                caller.press(page, "#submit", Map.of("username", username, "password", password)));
    }

    @Test
    void takes_no_code_twice() {
        nextTimeStep();
        String code = enrolled.appCode();
        SignInForms second = signIn();
        assertThat(signIn().type(code).isSignedIn()).isTrue();

        second.type(code);

        assertThat(second.isSignedIn()).isFalse();
        assertThat(second.page().errors()).contains(Say.words("verifier.verdict.used-app"));
    }

    @Test
    void takes_no_code_older_than_one_it_has_taken() {
        nextTimeStep();
        String earlier = enrolled.appCode();
        nextTimeStep();
        assertThat(signIn().type(enrolled.appCode()).isSignedIn()).isTrue();

        assertThat(signIn().type(earlier).isSignedIn()).isFalse();
    }

    @Test
    void takes_the_code_before_and_after_and_none_further_away() {
        portal.clock().forward(TIME_STEP.multipliedBy(5));
        assertThat(signIn().type(code(-2)).isSignedIn()).isFalse();
        assertThat(signIn().type(code(2)).isSignedIn()).isFalse();
        assertThat(signIn().type(code(-1)).isSignedIn()).isTrue();
        assertThat(signIn().type(code(1)).isSignedIn()).isTrue();
    }

    private String code(int timeSteps) {
        return IndependentTotp.code(
                enrolled.key(), portal.now().plus(TIME_STEP.multipliedBy(timeSteps)));
    }

    @Test
    void pauses_after_five_tries_over_all_methods_and_browsers() {
        signIn().type("000000").type("000001");
        signIn().way("recovery-code").type("AAAA-BBBB-CCCC-DDDD");
        SignInForms phone = signIn().way("phone").press("#send-sms", Map.of());
        Answer asked = phone.page();
        phone.type("000000").type("000000");

        nextTimeStep();
        SignInForms paused = signIn();
        assertThat(paused.page().html().select("#paused").text()).containsPattern("Om \\d+");
        assertThat(paused.page().html().select("#code, #submit")).isEmpty();
        phone.caller().press(asked, "#submit", Map.of("code", outbox.smsCode(enrolled.person())));
        assertThat(phone.isSignedIn()).isFalse();

        portal.clock().forward(Duration.ofMinutes(5));
        assertThat(signIn().type(enrolled.appCode()).isSignedIn()).isTrue();
    }
}
