package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.Verdict;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Recovery codes: each once, and only of the newest set. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class RecoveryCodesTest extends VerifierCase {

    RecoveryCodesTest(TestDatabase database) {
        super(database);
    }

    private List<RecoveryCode> boundCodes() {
        List<RecoveryCode> codes =
                java.util.stream.Stream.generate(
                                () -> RecoveryCode.random(new java.security.SecureRandom()))
                        .limit(RecoveryCode.PER_SET)
                        .toList();
        RecoveryCodes set =
                new RecoveryCodes(
                        UUID.randomUUID().toString(), "", clock.instant(), Optional.empty(), 10);
        database.get(Binding.class).bindCodes(account, set, codes, BROWSER);
        return codes;
    }

    private Verdict judgeRecovery(RecoveryCode code) {
        return judged(code.reveal(), verification::recoveryCode).verdict();
    }

    @Test
    void accepts_one_of_24_times_the_same_recovery_code_at_once() throws Exception {
        RecoveryCode code = boundCodes().get(0);

        List<Verdict> verdicts = Fixture.atOnce(24, () -> judgeRecovery(code));

        assertThat(verdicts.stream().filter(Verdict::isAccepted)).hasSize(1);
    }

    @Test
    void knows_an_old_set_of_recovery_codes_no_more_once_there_is_a_new_one() {
        List<RecoveryCode> old = boundCodes();
        List<RecoveryCode> fresh = boundCodes();

        assertThat(judgeRecovery(old.get(0))).isEqualTo(Verdict.WRONG);
        assertThat(judgeRecovery(fresh.get(0))).isEqualTo(Verdict.ACCEPTED);
    }
}
