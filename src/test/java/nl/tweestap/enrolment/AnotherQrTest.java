package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A code of a picture that has been replaced. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class AnotherQrTest extends EnrolmentCase {

    AnotherQrTest(TestDatabase database) {
        super(database);
    }

    private int triesLeft() {
        return database.get(AttemptLimit.class).standing(account.id()).left();
    }

    @Test
    void is_recognised_costs_no_try_and_binds_nothing() {
        atScan();
        String old = appCode();
        Enrolment renewed = settingUp.renew(current());

        Proven proven =
                proving.app(prover(), renewed, old.substring(0, 3) + " " + old.substring(3));

        assertThat(proven.judgement().verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(triesLeft()).isEqualTo(AttemptLimit.PER_WINDOW);
        assertThat(kinds()).isEmpty();
        assertThat(proving.app(prover(), current(), appCode()).judgement().isAccepted()).isTrue();
    }

    @Test
    void of_one_that_grew_too_old_costs_no_try_either() {
        atScan();
        clock.advance(ScanQrCode.LIFETIME);

        proving.app(prover(), current(), appCode());

        assertThat(triesLeft()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void a_wrong_code_still_costs_one() {
        atScan();
        Enrolment renewed = settingUp.renew(current());

        proving.app(prover(), renewed, "000000");

        assertThat(triesLeft()).isEqualTo(AttemptLimit.PER_WINDOW - 1);
    }
}
