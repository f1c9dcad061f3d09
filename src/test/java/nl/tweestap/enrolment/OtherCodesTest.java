package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Recovery codes that stood on the screen before they were made anew: it is remembered. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class OtherCodesTest extends EnrolmentCase {

    private final PuttingOff puttingOff;

    OtherCodesTest(TestDatabase database) {
        super(database);
        this.puttingOff = database.get(PuttingOff.class);
    }

    /** Without an app and with a phone; the next page has the codes. */
    private void atCodes() {
        puttingOff.withoutApp(account, current());
        sendCode();
        proving.phone(prover(), current(), sentCode());
        assertThat(step()).isEqualTo(Step.RECOVERY_CODES);
    }

    private List<RecoveryCode> codes() {
        return ((SaveRecoveryCodes) current().state()).codes();
    }

    @Test
    void the_first_ones_are_not_new() {
        atCodes();

        assertThat(current().isCodesShown()).isFalse();
    }

    @Test
    void those_after_going_back_to_what_was_put_off_are_others() {
        atCodes();
        List<RecoveryCode> first = codes();
        puttingOff.back(account, current(), Step.START);
        assertThat(step()).isEqualTo(Step.START);
        puttingOff.withoutApp(account, current());

        assertThat(codes()).doesNotContainAnyElementsOf(first);
        assertThat(current().isCodesShown()).isTrue();
    }

    @Test
    void those_of_somebody_who_asks_for_new_ones_once_more_are_others() {
        bindApp();
        Adding adding = database.get(Adding.class);
        adding.begin(account, signedIn(), Kind.RECOVERY_CODES, "");
        assertThat(current().isCodesShown()).isFalse();
        List<RecoveryCode> first = codes();

        adding.begin(account, session, Kind.RECOVERY_CODES, "");

        assertThat(codes()).doesNotContainAnyElementsOf(first);
        assertThat(current().isCodesShown()).isTrue();
    }

    @Test
    void those_of_the_next_run_are_the_first_again() {
        atCodes();
        proving.codes(prover(), current());
        enrolling.end(account);

        assertThat(current().isCodesShown()).isFalse();
    }
}
