package nl.tweestap.verifier.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.VerifierCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Recovery codes: each once, and only of the newest set. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class RecoveryCodeVerifierTest extends VerifierCase {

    RecoveryCodeVerifierTest(TestDatabase database) {
        super(database);
    }

    private List<RecoveryCode> boundCodes() {
        List<RecoveryCode> codes = Fixture.codes();
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), codes);
        return codes;
    }

    private Verdict judgeRecovery(RecoveryCode code) {
        return judged(code.reveal(), recoveryCodes::judge).verdict();
    }

    @Test
    void accepts_one_of_24_times_the_same_recovery_code_at_once() throws Exception {
        RecoveryCode code = boundCodes().get(0);

        List<Verdict> verdicts = ManyHands.atOnce(24, () -> judgeRecovery(code));

        assertThat(verdicts.stream().filter(Verdict::isAccepted)).hasSize(1);
    }

    @Test
    void knows_an_old_set_of_recovery_codes_no_more_once_there_is_a_new_one() {
        List<RecoveryCode> old = boundCodes();
        List<RecoveryCode> fresh = boundCodes();

        assertThat(judgeRecovery(old.get(0))).isEqualTo(Verdict.WRONG);
        assertThat(judgeRecovery(fresh.get(0))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void forgets_the_tries_in_a_row_of_a_set_whose_code_was_right() {
        RecoveryCode code = boundCodes().get(0);
        judgeRecovery(Fixture.codes().get(0));

        assertThat(judgeRecovery(code)).isEqualTo(Verdict.ACCEPTED);

        assertThat(database.get(Authenticators.class).of(account.id()))
                .allMatch(set -> database.get(Authenticators.class).failures(set.id()) == 0);
    }

    @Test
    void says_that_a_code_was_used_before() {
        RecoveryCode code = boundCodes().get(0);

        assertThat(judgeRecovery(code)).isEqualTo(Verdict.ACCEPTED);
        assertThat(judgeRecovery(code)).isEqualTo(Verdict.USED);
    }

    @Test
    void counts_down_what_is_left_and_accepts_each_of_the_ten() {
        List<RecoveryCode> codes = boundCodes();

        for (int left = 9; left >= 0; left--) {
            assertThat(judgeRecovery(codes.get(left))).isEqualTo(Verdict.ACCEPTED);
            assertThat(database.get(Authenticators.class).of(account.id()))
                    .singleElement()
                    .extracting(set -> ((RecoveryCodes) set).unused())
                    .isEqualTo(left);
        }
    }

    @Test
    void reads_a_code_in_small_letters_with_spaces() {
        RecoveryCode code = boundCodes().get(0);
        String typed = code.reveal().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(judged(typed, recoveryCodes::judge).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void refuses_the_code_of_somebody_else_and_any_code_where_there_is_no_set() {
        assertThat(judgeRecovery(Fixture.codes().get(0))).isEqualTo(Verdict.WRONG);
        boundCodes();

        assertThat(judgeRecovery(Fixture.codes().get(0))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void tells_the_owner_that_one_was_used() {
        judgeRecovery(boundCodes().get(0));

        assertThat(WrittenMessages.to(account.mail(), database))
                .extracting(Message::subject)
                .contains("RPO – Er is een herstelcode gebruikt voor je account");
    }
}
