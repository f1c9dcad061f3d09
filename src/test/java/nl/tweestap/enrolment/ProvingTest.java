package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.app.AppVerifier;
import nl.tweestap.verifier.sentcode.SendResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What proves that an authenticator is somebody's own, and what proves nothing. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ProvingTest extends EnrolmentCase {

    ProvingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void gives_the_session_a_new_token_when_something_is_bound() {
        atScan();
        Prover prover = prover();

        Proven proven = proving.app(prover, current(), appCode());

        assertThat(proven.token()).isPresent();
        assertThat(database.get(Sessions.class).find(prover.token())).isEmpty();
        assertThat(database.get(Sessions.class).find(proven.token().get())).isPresent();
    }

    @Test
    void does_not_accept_the_code_of_the_enrolment_again_at_sign_in() {
        atScan();
        String code = appCode();
        proving.app(prover(), current(), code);

        AuthenticatorApp bound =
                database.get(Authenticators.class)
                        .first(account.id(), AuthenticatorApp.class)
                        .orElseThrow();
        Claim claim =
                (Claim)
                        database.get(AttemptLimit.class)
                                .count(account.id(), Kind.APP, code, "Test");
        Judgement again =
                Fixture.locked(
                        database,
                        account,
                        locked -> database.get(AppVerifier.class).judge(locked, claim, bound));

        assertThat(again.verdict()).isEqualTo(Verdict.USED);
    }

    @Test
    void binds_nothing_for_a_wrong_code() {
        atScan();

        Proven proven = proving.app(prover(), current(), "000000");

        assertThat(proven.judgement().verdict()).isEqualTo(Verdict.WRONG);
        assertThat(kinds()).isEmpty();
        assertThat(step()).isEqualTo(Step.SCAN);
    }

    /** One of each kind, with a factor that is no longer fresh in a session that goes on. */
    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "TEMPORARY_PASS")
    void binds_nothing_when_the_second_factor_was_eleven_minutes_ago(Kind kind) {
        bindApp();
        database.get(Adding.class).begin(account, signedIn(), kind, "");
        Prover before = new Prover(account, session.token(), "Naam", "Test");
        clock.advance(Duration.ofMinutes(6));
        database.get(Sessions.class).find(before.token());
        clock.advance(Duration.ofMinutes(5));

        proveIn(before, kind);

        assertThat(kinds()).containsExactly(Kind.APP);
        signedIn();
        proveIn(new Prover(account, session.token(), "Naam", "Test"), kind);
        assertThat(kinds()).hasSize(2);
    }

    private void proveIn(Prover prover, Kind kind) {
        switch (kind) {
            case APP -> {
                settingUp.renew(atScan());
                proving.app(prover, current(), appCode());
            }
            case PHONE -> {
                if (step() == Step.PHONE) {
                    sendCode();
                }
                proving.phone(prover, current(), sentCode());
            }
            case RECOVERY_CODES -> proving.codes(prover, current());
            case TEMPORARY_PASS -> throw new IllegalArgumentException("Nobody proves a pass");
        }
    }

    @Test
    void binds_a_number_once() {
        bindApp();
        sendCode();
        proving.phone(prover(), current(), sentCode());
        database.get(Adding.class).begin(account, signedIn(), Kind.PHONE, "");
        clock.advance(Duration.ofMinutes(1));

        assertThat(sent()).isEqualTo(SendResult.Answer.BOUND);

        assertThat(step()).isEqualTo(Step.PHONE);
        assertThat(kinds()).containsExactlyInAnyOrder(Kind.APP, Kind.PHONE);
    }

    @Test
    void keeps_a_secret_until_ten_minutes_and_makes_a_new_one_then() {
        atScan();
        String early = appCode();
        clock.advance(ScanQrCode.LIFETIME);
        ScanQrCode before = (ScanQrCode) current().state();

        Proven proven = proving.app(prover(), current(), early);

        assertThat(proven.judgement().verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(((ScanQrCode) current().state()).secret()).isNotEqualTo(before.secret());
        assertThat(proving.app(prover(), current(), appCode()).judgement().isAccepted()).isTrue();
    }

    @Test
    void binds_one_app_when_24_tabs_send_the_same_code() throws Exception {
        atScan();
        Enrolment shown = current();
        String code = appCode();
        List<Prover> tabs = IntStream.range(0, 24).mapToObj(tab -> prover()).toList();

        List<Proven> answers =
                tabs.parallelStream().map(tab -> proving.app(tab, shown, code)).toList();

        assertThat(answers.stream().filter(answer -> answer.token().isPresent())).hasSize(1);
        assertThat(kinds()).containsExactly(Kind.APP);
    }
}
