package nl.tweestap.verifier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.verifier.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a code of an app is right, without a clock or a database. */
class AppRuleTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final SharedSecret SECRET =
            new SharedSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static AppRule.Worth judge(String typed, long lastAccepted) {
        return AppRule.of(typed, SECRET, lastAccepted, NOON);
    }

    @ParameterizedTest
    @CsvSource({"-2, WRONG", "-1, ACCEPTED", "0, ACCEPTED", "1, ACCEPTED", "2, WRONG"})
    void accepts_one_time_step_of_drift_and_no_more(int drift, Verdict verdict) {
        String code = Totp.code(SECRET, Totp.timeStep(NOON) + drift);

        assertThat(judge(code, Totp.NEVER).verdict()).isEqualTo(verdict);
    }

    @Test
    void refuses_a_code_that_was_used_before() {
        long step = Totp.timeStep(NOON);

        assertThat(judge(Totp.code(SECRET, step), step).verdict()).isEqualTo(Verdict.USED);
    }

    @Test
    void refuses_an_earlier_code_after_a_later_one() {
        long step = Totp.timeStep(NOON);
        String earlier = Totp.code(SECRET, step - 1);

        assertThat(judge(earlier, step).verdict()).isEqualTo(Verdict.USED);
        assertThat(judge(earlier, step - 2))
                .isEqualTo(new AppRule.Worth(Verdict.ACCEPTED, step - 1));
    }

    @Test
    void forgives_spaces_and_says_nothing_of_the_time_step_of_a_wrong_code() {
        String code = Totp.code(SECRET, Totp.timeStep(NOON));

        assertThat(judge(code.substring(0, 3) + " " + code.substring(3), Totp.NEVER))
                .isEqualTo(new AppRule.Worth(Verdict.ACCEPTED, Totp.timeStep(NOON)));
        assertThat(judge("", Totp.NEVER)).isEqualTo(new AppRule.Worth(Verdict.WRONG, Totp.NEVER));
    }
}
