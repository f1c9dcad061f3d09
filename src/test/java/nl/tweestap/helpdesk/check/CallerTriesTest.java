package nl.tweestap.helpdesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.helpdesk.check.Checking.Started;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A caller has a share of the account's tries: enough for a slip, too few to pause its owner. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CallerTriesTest extends CheckCase {

    CallerTriesTest(TestDatabase database) {
        super(database);
    }

    private void start() {
        assertThat(checking.start(karin, noor)).isEqualTo(Started.STARTED);
    }

    private int triesLeft() {
        return database.get(AttemptLimit.class).standing(account.id()).left();
    }

    private void typeWrong(int times) {
        for (int time = 0; time < times; time++) {
            assertThat(type("000000", false)).isEmpty();
        }
    }

    @Test
    void who_types_wrong_codes_here_does_not_pause_the_owner_and_the_employee_is_told() {
        start();
        typeWrong(CallerTries.PER_WINDOW - 1);
        assertThat(checking.pausedUntil(newest())).isEmpty();
        typeWrong(1);

        assertThat(checking.pausedUntil(newest()))
                .contains(clock.instant().plus(AttemptLimit.WINDOW));
        int left = triesLeft();
        assertThat(type(appCode(), false)).as("not even a right one").isEmpty();
        assertThat(triesLeft()).isEqualTo(left).isPositive();
        clock.advance(AttemptLimit.WINDOW);
        assertThat(checking.pausedUntil(newest())).isEmpty();
        assertThat(type(appCode(), false)).isPresent();
    }

    @Test
    void here_and_elsewhere_together_there_is_no_guess_more_than_elsewhere_alone() {
        start();
        typeWrong(CallerTries.PER_WINDOW);
        AttemptLimit whole = database.get(AttemptLimit.class);
        for (int time = CallerTries.PER_WINDOW; time < AttemptLimit.PER_WINDOW; time++) {
            assertThat(whole.count(account.id(), Kind.APP, "000000", "")).isInstanceOf(Claim.class);
        }
        assertThat(whole.count(account.id(), Kind.APP, "000000", "")).isInstanceOf(Judgement.class);
    }

    @Test
    void a_pause_that_began_elsewhere_holds_here_too_and_the_employee_is_told() {
        start();
        AttemptLimit whole = database.get(AttemptLimit.class);
        for (int time = 0; time < AttemptLimit.PER_WINDOW; time++) {
            whole.count(account.id(), Kind.APP, "000000", "");
        }

        assertThat(type(appCode(), false)).isEmpty();
        assertThat(checking.pausedUntil(newest())).isPresent();
    }

    @Test
    void a_right_code_begins_the_count_anew_and_what_is_no_code_costs_nothing() {
        start();
        typeWrong(CallerTries.PER_WINDOW - 1);
        for (String noCode : List.of("", "x", "12345", "mijn wachtwoord")) {
            assertThat(type(noCode, false)).isEmpty();
        }
        assertThat(type(appCode(), false)).isPresent();

        start();
        typeWrong(CallerTries.PER_WINDOW - 1);
        assertThat(checking.pausedUntil(newest())).isEmpty();
    }
}
