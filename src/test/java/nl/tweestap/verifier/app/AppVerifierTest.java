package nl.tweestap.verifier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.VerifierCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier on each database: what counts once, what is counted, what is off. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class AppVerifierTest extends VerifierCase {

    AppVerifierTest(TestDatabase database) {
        super(database);
    }

    private String codeNow() {
        return Totp.code(Fixture.SECRET, Totp.timeStep(clock.instant()));
    }

    private Verdict judge(AuthenticatorApp app, String code) {
        return judged(code, (locked, claim) -> apps.judge(locked, claim, app)).verdict();
    }

    @Test
    void accepts_the_code_of_a_bound_app_with_spaces() {
        AuthenticatorApp app = boundApp();
        String code = codeNow();

        assertThat(judge(app, code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void refuses_an_app_code_that_was_used_before() {
        AuthenticatorApp app = boundApp();
        judge(app, codeNow());

        assertThat(judge(app, codeNow())).isEqualTo(Verdict.USED);
    }

    @Test
    void accepts_one_of_24_times_the_same_app_code_at_once() throws Exception {
        AuthenticatorApp app = boundApp();
        String code = codeNow();

        List<Verdict> verdicts = ManyHands.atOnce(24, () -> judge(app, code));

        assertThat(verdicts.stream().filter(Verdict::isAccepted)).hasSize(1);
    }

    @Test
    void judges_five_wrong_codes_in_five_minutes_and_pauses_the_sixth() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(judge(app, "000000")).isEqualTo(Verdict.WRONG);
        }

        Judgement sixth = judged(codeNow(), (locked, claim) -> apps.judge(locked, claim, app));

        assertThat(sixth.verdict()).isEqualTo(Verdict.PAUSED);
        assertThat(sixth.pausedUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
        clock.advance(Duration.ofMinutes(5));
        assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void judges_five_of_24_wrong_codes_at_once() throws Exception {
        AuthenticatorApp app = boundApp();

        List<Verdict> verdicts = ManyHands.atOnce(24, () -> judge(app, "000000"));

        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.WRONG)).hasSize(5);
        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.PAUSED)).hasSize(19);
    }

    @Test
    void counts_over_all_authenticators_of_an_account_together() {
        AuthenticatorApp first = boundApp();
        AuthenticatorApp second = boundApp();
        for (int attempt = 1; attempt <= 3; attempt++) {
            judge(first, "000000");
        }
        judge(second, "000000");
        judge(second, "000000");

        assertThat(judge(second, "000000")).isEqualTo(Verdict.PAUSED);
    }

    @Test
    void does_not_count_right_codes_against_their_owner() {
        AuthenticatorApp app = boundApp();
        for (int signIn = 1; signIn <= 8; signIn++) {
            assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
            clock.advance(Totp.TIME_STEP);
        }
    }

    @Test
    void switches_an_app_off_after_100_wrong_codes_in_a_row_and_not_after_99() {
        AuthenticatorApp app = boundApp();
        AuthenticatorApp other = boundApp();
        for (int attempt = 1; attempt <= 99; attempt++) {
            judge(app, "000000");
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(judge(app, "000000")).isEqualTo(Verdict.WRONG);
        clock.advance(Duration.ofHours(1));

        assertThat(judge(app, codeNow())).isEqualTo(Verdict.DISABLED);
        assertThat(judge(other, codeNow())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void begins_counting_anew_after_a_right_code() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 99; attempt++) {
            judge(app, "000000");
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
        clock.advance(Duration.ofMinutes(2));
        judge(app, "000000");
        clock.advance(Duration.ofMinutes(2));

        assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
    }
}
