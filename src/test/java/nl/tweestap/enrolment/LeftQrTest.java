package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture that was scanned, and left by going back before its code was typed. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class LeftQrTest extends EnrolmentCase {

    LeftQrTest(TestDatabase database) {
        super(database);
    }

    private ScanQrCode scan() {
        return (ScanQrCode) current().state();
    }

    private void goOnToScan(AppChoice choice) {
        settingUp.choose(current(), choice);
        settingUp.installed(current());
        settingUp.ready(current());
    }

    private String code(SharedSecret secret) {
        return Totp.code(secret, Totp.timeStep(clock.instant()));
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "DOWNLOAD", "SET_UP"})
    void stands_there_again_while_it_lives(Step earlier) {
        atScan();
        ScanQrCode left = scan();
        enrolling.back(account, current(), earlier);

        goOnToScan(AppChoice.MICROSOFT);

        assertThat(scan()).isEqualTo(left);
        assertThat(proving.app(prover(), current(), code(left.secret())).judgement().isAccepted())
                .isTrue();
    }

    @Test
    void is_the_same_for_another_app() {
        atScan();
        ScanQrCode left = scan();
        enrolling.back(account, current(), Step.START);

        goOnToScan(AppChoice.OTHER);

        assertThat(scan().choice()).isEqualTo(AppChoice.OTHER);
        assertThat(scan().secret()).isEqualTo(left.secret());
    }

    @Test
    void makes_room_for_another_when_it_is_too_old_and_its_code_costs_no_try() {
        atScan();
        ScanQrCode left = scan();
        enrolling.back(account, current(), Step.SET_UP);
        clock.advance(ScanQrCode.LIFETIME);

        goOnToScan(AppChoice.MICROSOFT);

        assertThat(scan().secret()).isNotEqualTo(left.secret());
        assertThat(scan().earlier()).contains(left.secret());
        assertThat(proving.app(prover(), current(), code(left.secret())).judgement().verdict())
                .isEqualTo(Verdict.EXPIRED);
        assertThat(database.get(AttemptLimit.class).standing(account.id()).left())
                .isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void is_not_what_another_session_goes_on_with() {
        atScan();
        ScanQrCode left = scan();
        enrolling.back(account, current(), Step.SET_UP);

        Enrolment taken = enrolling.current(account, session(account, ""));
        Enrolment shown = settingUp.ready(taken);

        assertThat(((ScanQrCode) shown.state()).secret()).isNotEqualTo(left.secret());
        assertThat(((ScanQrCode) shown.state()).earlier()).contains(left.secret());
    }
}
