package nl.tweestap.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tweestap.account.Account;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.account.SessionLength;
import nl.tweestap.account.Sessions;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.database.Undone;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Judgement;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.sentcode.CodeSending;
import nl.tweestap.verifier.sentcode.SentCodes;
import nl.tweestap.verifier.sentcode.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** From a typed code to a session that is signed in; nothing is spent on one that is over. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SecondFactorTest {

    private final TestDatabase database;
    private final MutableClock clock;
    private final SecondFactor secondFactor;
    private final Account account;
    private final List<RecoveryCode> codes = Fixture.codes();
    private final AuthenticatorApp app;
    private final Sessions.Begun session;

    SecondFactorTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.secondFactor = database.get(SecondFactor.class);
        this.account = Fixture.account(database);
        this.app = Fixture.app(clock.instant());
        Fixture.bind(database, account, app);
        Fixture.bindCodes(database, account, Fixture.set(clock.instant()), codes);
        this.session = begun();
    }

    private Sessions.Begun begun() {
        return database.get(Sessions.class).begin(account.id(), "", "Test", SessionLength.USUAL);
    }

    private Answered answer(Sessions.Begun stay, Kind kind, String authenticatorId, String typed) {
        Proof proof = new Proof(kind, stay.token(), stay.session().id(), authenticatorId);
        return secondFactor.answer(account.id(), proof, typed, "Test");
    }

    private Answered recover(RecoveryCode code) {
        return answer(session, Kind.RECOVERY_CODES, "", code.reveal());
    }

    private int codesLeft() {
        return database.get(Authenticators.class)
                .first(account.id(), RecoveryCodes.class)
                .orElseThrow()
                .unused();
    }

    private int triesLeft() {
        return database.get(AttemptLimit.class).standing(account.id()).left();
    }

    @Test
    void of_two_recovery_codes_at_once_in_one_session_one_is_spent() throws Exception {
        Iterator<RecoveryCode> both = codes.iterator();

        List<Answered> answers = ManyHands.atOnce(2, both, this::recover);

        assertThat(answers.stream().filter(one -> one.token().isPresent())).hasSize(1);
        assertThat(codesLeft()).isEqualTo(RecoveryCode.PER_SET - 1);
    }

    @Test
    void a_session_is_of_the_phone_the_code_was_sent_to_whatever_page_it_was_typed_on() {
        Phone stolen = Fixture.phone(clock.instant(), Fixture.number());
        Phone other = Fixture.phone(clock.instant(), Fixture.number());
        Fixture.bind(database, account, stolen);
        Fixture.bind(database, account, other);
        String flow = Proof.flow(session.session().id());
        database.get(CodeSending.class).send(account, flow, Target.of(stolen, Channel.SMS, "RPO"));
        String code =
                database.get(SentCodes.class)
                        .open(account.id(), flow)
                        .orElseThrow()
                        .code()
                        .digits();
        String token = answer(session, Kind.PHONE, other.id(), code).token().orElseThrow();

        Fixture.unbind(database, account, other.id());
        assertThat(database.get(Sessions.class).find(token)).isPresent();
        Fixture.unbind(database, account, stolen.id());

        assertThat(database.get(Sessions.class).find(token)).isEmpty();
    }

    @Test
    void a_code_for_a_session_that_was_ended_is_not_spent_and_costs_no_try() {
        database.get(Sessions.class).endAll(account.id());

        assertThat(recover(codes.get(0))).isEqualTo(Answered.TOO_LATE);
        assertThat(answer(session, Kind.APP, app.id(), appCode())).isEqualTo(Answered.TOO_LATE);

        assertThat(codesLeft()).isEqualTo(RecoveryCode.PER_SET);
        assertThat(triesLeft()).isEqualTo(AttemptLimit.PER_WINDOW);
        assertThat(answer(begun(), Kind.APP, app.id(), appCode()).token()).isPresent();
    }

    private String appCode() {
        return Totp.code(Fixture.SECRET, Totp.timeStep(clock.instant()));
    }

    @Test
    void a_wrong_code_for_a_session_that_was_ended_is_not_told_from_a_right_one() {
        database.get(Sessions.class).endAll(account.id());

        assertThat(recover(Fixture.codes().get(0))).isEqualTo(Answered.TOO_LATE);
    }

    @Test
    void a_code_of_an_app_that_was_just_removed_is_judged_by_nothing_and_costs_no_try() {
        Answered answered = answer(session, Kind.APP, "gone", appCode());

        assertThat(answered.refusal().map(Judgement::verdict)).contains(Verdict.EXPIRED);
        assertThat(triesLeft()).isEqualTo(AttemptLimit.PER_WINDOW);
    }

    @Test
    void guessers_and_the_owner_at_once_are_all_answered() throws Exception {

        assertThat(Undone.during(this::signInAndGuessAtOnce)).isEmpty();
    }

    private void signInAndGuessAtOnce() throws Exception {
        AtomicInteger turns = new AtomicInteger();
        for (int round = 1; round <= 5; round++) {
            clock.advance(Totp.TIME_STEP);
            ManyHands.atOnce(
                    24,
                    () -> {
                        String typed = turns.getAndIncrement() % 4 == 0 ? appCode() : "000000";
                        return answer(begun(), Kind.APP, app.id(), typed);
                    });
        }
    }
}
