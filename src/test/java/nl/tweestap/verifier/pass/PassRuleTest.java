package nl.tweestap.verifier.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.authenticator.TemporaryPass;
import nl.tweestap.verifier.Verdict;
import org.junit.jupiter.api.Test;

/** The rule, on both sides of each limit. */
class PassRuleTest {

    private static final Instant GIVEN = Instant.parse("2026-11-26T14:00:00Z");
    private static final Instant END = GIVEN.plus(TemporaryPass.USUAL);

    private static TemporaryPass pass(Optional<Instant> spent) {
        return new TemporaryPass("id", "Tijdelijke toegang", GIVEN, spent, END);
    }

    private static Verdict judged(Optional<Instant> spent, boolean isIts, Instant now) {
        return PassRule.of(pass(spent), isIts, now);
    }

    @Test
    void its_code_is_right_until_its_time_is_over() {
        assertThat(judged(Optional.empty(), true, END.minusNanos(1))).isEqualTo(Verdict.ACCEPTED);
        assertThat(judged(Optional.empty(), true, END)).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void any_code_of_one_that_is_over_is_told_the_same() {
        assertThat(judged(Optional.empty(), false, END)).isEqualTo(Verdict.EXPIRED);
        assertThat(judged(Optional.empty(), false, END.minusNanos(1))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void a_spent_one_says_so_to_who_has_its_code_only() {
        Optional<Instant> spent = Optional.of(GIVEN.plusSeconds(60));

        assertThat(judged(spent, true, GIVEN.plusSeconds(61))).isEqualTo(Verdict.USED);
        assertThat(judged(spent, false, GIVEN.plusSeconds(61))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void one_from_a_time_that_has_yet_to_come_is_over() {
        Instant before = GIVEN.minus(Duration.ofMinutes(3));

        assertThat(judged(Optional.empty(), true, before)).isEqualTo(Verdict.EXPIRED);
    }
}
