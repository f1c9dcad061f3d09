package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Session;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.verifier.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** An enrolment that goes on in another browser, and one whose session may no longer change it. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class AnotherSessionTest extends EnrolmentCase {

    AnotherSessionTest(TestDatabase database) {
        super(database);
    }

    @Test
    void shows_another_secret_so_that_nobody_keeps_a_copy_of_the_one_that_is_bound() {
        ScanQrCode first = (ScanQrCode) atScan().state();

        Enrolment taken = enrolling.current(account, session(account, ""));

        assertThat(((ScanQrCode) taken.state()).secret()).isNotEqualTo(first.secret());
        String copied = Totp.code(first.secret(), Totp.timeStep(clock.instant()));
        assertThat(proving.app(prover(), taken, copied).judgement().verdict())
                .isEqualTo(Verdict.EXPIRED);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void keeps_the_secret_in_the_same_session() {
        Enrolment shown = atScan();

        assertThat(current()).isEqualTo(shown);
    }

    @Test
    void shows_other_recovery_codes_too() {
        bindApp();
        sendCode();
        proving.phone(prover(), current(), sentCode());
        List<RecoveryCode> first = ((SaveRecoveryCodes) current().state()).codes();

        Enrolment taken = enrolling.current(account, session(account, ""));

        assertThat(((SaveRecoveryCodes) taken.state()).codes()).doesNotContainAnyElementsOf(first);
    }

    @Test
    void says_that_it_is_busy_elsewhere_until_it_is_taken_over() {
        atScan();
        Sitting other = session(account, "");

        assertThat(enrolling.isElsewhere(session)).isFalse();
        assertThat(enrolling.isElsewhere(other)).isTrue();
        enrolling.current(account, other);
        assertThat(enrolling.isElsewhere(other)).isFalse();
        assertThat(enrolling.isElsewhere(session)).isTrue();
    }

    @Test
    void binds_nothing_for_a_page_of_the_browser_it_was_taken_from() {
        Enrolment shown = atScan();
        String code = appCode();
        enrolling.current(account, session(account, ""));

        Proven proven = proving.app(prover(), shown, code);

        assertThat(proven.token()).isEmpty();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void binds_nothing_in_a_session_that_has_only_a_password_once_something_is_bound() {
        Prover onlyPassword = proverWithPassword();
        bindApp();
        sendCode();

        Proven proven = proving.phone(onlyPassword, current(), sentCode());

        assertThat(proven.judgement().isAccepted()).isFalse();
        assertThat(kinds()).containsExactly(Kind.APP);
    }

    @Test
    void binds_nothing_when_the_second_factor_is_ten_minutes_old() {
        bindApp();
        sendCode();
        Prover prover = prover();
        clock.advance(Session.FRESH);

        assertThat(proving.phone(prover, current(), sentCode()).judgement().isAccepted()).isFalse();
        assertThat(kinds()).containsExactly(Kind.APP);
    }

    @Test
    void binds_when_the_second_factor_is_a_second_younger() {
        bindApp();
        sendCode();
        Prover prover = prover();
        clock.advance(Session.FRESH.minus(Duration.ofSeconds(1)));

        assertThat(proving.phone(prover, current(), sentCode()).judgement().isAccepted()).isTrue();
        assertThat(kinds()).containsExactly(Kind.APP, Kind.PHONE);
    }

    @Test
    void binds_no_recovery_codes_with_only_a_password() {
        bindApp();
        sendCode();
        assertThat(proving.phone(prover(), current(), sentCode()).judgement().isAccepted())
                .isTrue();

        proving.codes(proverWithPassword(), current());

        assertThat(database.get(Authenticators.class).of(account.id())).hasSize(2);
    }
}
