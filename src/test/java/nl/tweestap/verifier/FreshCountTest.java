package nl.tweestap.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import nl.tweestap.verifier.sentcode.SentCodes;
import nl.tweestap.verifier.sentcode.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What begins the count of attempts anew, what does not, and what costs none. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class FreshCountTest extends VerifierCase {

    private static final String FLOW = "sign-in/1";

    /** Of somebody who knows the password and nothing else. */
    private static final SharedSecret OF_THE_ATTACKER = new SharedSecret(new byte[20]);

    FreshCountTest(TestDatabase database) {
        super(database);
    }

    private String codeOf(SharedSecret secret) {
        return Totp.code(secret, Totp.timeStep(clock.instant()));
    }

    private Verdict judge(AuthenticatorApp app, String code) {
        return judged(code, (locked, claim) -> apps.judge(locked, claim, app)).verdict();
    }

    private int left() {
        return database.get(AttemptLimit.class).standing(account.id()).left();
    }

    private void slip(AuthenticatorApp app, int times) {
        for (int slip = 1; slip <= times; slip++) {
            judge(app, "000000");
        }
    }

    @Test
    void a_right_code_of_a_bound_app_makes_up_for_every_slip_before_it() {
        AuthenticatorApp app = boundApp();
        slip(app, 4);

        assertThat(judge(app, codeOf(Fixture.SECRET))).isEqualTo(Verdict.ACCEPTED);

        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void a_code_used_before_makes_up_for_nothing_and_costs_nothing() {
        AuthenticatorApp app = boundApp();
        judge(app, codeOf(Fixture.SECRET));
        slip(app, 2);

        assertThat(judge(app, codeOf(Fixture.SECRET))).isEqualTo(Verdict.USED);

        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW - 2);
    }

    @Test
    void a_right_code_of_a_secret_that_is_only_being_bound_buys_no_guesses_at_a_bound_one() {
        AuthenticatorApp ofTheOwner = boundApp();
        slip(ofTheOwner, 4);

        Verdict own = judged(codeOf(OF_THE_ATTACKER), this::provenAndNotBound).verdict();

        assertThat(own).isEqualTo(Verdict.ACCEPTED);
        assertThat(left()).isEqualTo(1);
        assertThat(judge(ofTheOwner, "000000")).isEqualTo(Verdict.WRONG);
        assertThat(judge(ofTheOwner, codeOf(Fixture.SECRET))).isEqualTo(Verdict.PAUSED);
    }

    /** As an enrolment does that another tab has moved on. */
    private Judgement provenAndNotBound(LockedAccount locked, Claim claim) {
        Judgement judgement = apps.judgeFirst(locked, claim, OF_THE_ATTACKER).judgement();
        database.get(AttemptLimit.class).giveBack(claim);
        return judgement;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12 34", "12345", "1234567", "abcdef"})
    void what_cannot_be_a_code_is_neither_counted_nor_judged(String typed) {
        Count count = count(Kind.APP, typed);

        assertThat(count).isInstanceOf(Judgement.class);
        assertThat(((Judgement) count).verdict()).isEqualTo(Verdict.NO_CODE);
        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "AAAA-BBBB-CCCC", "AAAA-BBBB-CCCC-DDD0"})
    void what_cannot_be_a_recovery_code_is_not_counted_either(String typed) {
        assertThat(count(Kind.RECOVERY_CODES, typed)).isInstanceOf(Judgement.class);
        assertThat(count(Kind.RECOVERY_CODES, "aaaa bbbb cccc dddd")).isInstanceOf(Claim.class);
    }

    private Count count(Kind kind, String typed) {
        return database.get(AttemptLimit.class).count(account.id(), kind, typed, BROWSER);
    }

    @Test
    void a_pause_is_said_before_what_was_typed_is_looked_at() {
        slip(boundApp(), 5);

        Judgement judgement = (Judgement) count(Kind.APP, "abc");

        assertThat(judgement.verdict()).isEqualTo(Verdict.PAUSED);
        assertThat(judgement.pausedUntil())
                .isCloseTo(clock.instant().plus(AttemptLimit.WINDOW), within(1, ChronoUnit.MICROS));
    }

    @Test
    void an_answer_to_nothing_that_was_sent_costs_nothing() {
        assertThat(
                        judged("123456", (locked, claim) -> sentCodes.judge(locked, claim, FLOW))
                                .verdict())
                .isEqualTo(Verdict.EXPIRED);

        assertThat(left()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void no_code_is_sent_during_a_pause_and_one_after_it() {
        slip(boundApp(), 5);

        assertThat(send()).isEqualTo(Answer.PAUSED);
        assertThat(database.get(SentCodes.class).open(account.id(), FLOW)).isEmpty();

        clock.advance(AttemptLimit.WINDOW);
        assertThat(send()).isEqualTo(Answer.SENT);
    }

    private Answer send() {
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        return database.get(CodeSending.class)
                .send(account, FLOW, Target.of(phone, Channel.SMS, "RPO"))
                .answer();
    }
}
