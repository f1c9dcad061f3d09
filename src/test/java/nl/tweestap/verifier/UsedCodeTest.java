package nl.tweestap.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A right code that is spent: of an owner in two tabs, or of somebody who saw it typed. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class UsedCodeTest extends VerifierCase {

    private final AuthenticatorApp app;

    UsedCodeTest(TestDatabase database) {
        super(database);
        this.app = boundApp();
    }

    private Verdict judge(String code) {
        return judged(
                        code,
                        (locked, claim) ->
                                apps.judge(
                                        locked,
                                        claim,
                                        database.get(Authenticators.class)
                                                .find(locked.id(), app.id(), AuthenticatorApp.class)
                                                .orElseThrow()))
                .verdict();
    }

    private String codeNow() {
        return Totp.code(Fixture.SECRET, Totp.timeStep(clock.instant()));
    }

    private int left() {
        return database.get(AttemptLimit.class).standing(account.id()).left();
    }

    private int failures() {
        return database.get(Authenticators.class).failures(app.id());
    }

    private List<Event> events() {
        return database.get(History.class).newest(account.id()).stream()
                .map(History.Line::event)
                .toList();
    }

    @Test
    void costs_no_try_and_switches_nothing_off_however_often_it_comes() {
        String code = codeNow();
        judge(code);

        for (int time = 1; time <= Judging.CONSECUTIVE + 1; time++) {
            assertThat(judge(code)).isEqualTo(Verdict.USED);
        }

        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
        assertThat(failures()).isZero();
        clock.advance(Totp.TIME_STEP);
        assertThat(judge(codeNow())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void buys_no_guess_at_a_code_that_was_not_used() {
        String seen = codeNow();
        judge(seen);

        for (int guess = 1; guess <= AttemptLimit.PER_WINDOW; guess++) {
            assertThat(judge("000000")).isEqualTo(Verdict.WRONG);
            judge(seen);
        }

        assertThat(judge("000000")).isEqualTo(Verdict.PAUSED);
        assertThat(judge(seen)).isEqualTo(Verdict.PAUSED);
        assertThat(failures()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void is_one_line_in_the_history_within_five_minutes_and_no_wrong_code() {
        String code = codeNow();
        for (int time = 1; time <= 4; time++) {
            judge(code);
        }

        assertThat(events()).containsOnlyOnce(Event.CODE_USED_AGAIN);
        assertThat(events()).doesNotContain(Event.WRONG_CODE, Event.PAUSED);
        clock.advance(AttemptLimit.WINDOW);
        String later = codeNow();
        judge(later);
        judge(later);
        assertThat(events().stream().filter(Event.CODE_USED_AGAIN::equals)).hasSize(2);
    }

    @Test
    void of_24_hands_with_one_right_code_one_gets_in_and_no_pause_begins() throws Exception {
        String code = codeNow();

        List<Verdict> verdicts = ManyHands.atOnce(24, () -> judge(code));

        assertThat(verdicts).containsOnlyOnce(Verdict.ACCEPTED).doesNotContain(Verdict.WRONG);
        assertThat(events()).doesNotContain(Event.WRONG_CODE, Event.PAUSED);
        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
        assertThat(failures()).isZero();
    }

    @Test
    void of_a_set_of_recovery_codes_costs_a_try_for_it_may_be_an_old_list() {
        List<RecoveryCode> codes = Fixture.codes();
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), codes);
        String used = codes.get(0).reveal();
        judged(used, recoveryCodes::judge);

        assertThat(judged(used, recoveryCodes::judge).verdict()).isEqualTo(Verdict.USED);

        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW - 1);
        assertThat(events()).contains(Event.WRONG_CODE).doesNotContain(Event.CODE_USED_AGAIN);
    }
}
