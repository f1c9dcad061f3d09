package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.tweestap.account.CodeSending.Target;
import nl.tweestap.account.Verification.Claim;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.authenticator.Verdict;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier on each database: what counts once, what is counted, what is off. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class VerificationTest {

    private static final String FLOW = "sign-in/1";
    private static final String BROWSER = "Test";

    private final TestDatabase database;
    private final MutableClock clock;
    private final Verification verification;
    private final Account account;

    VerificationTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.verification = database.get(Verification.class);
        this.account = Fixture.account(database);
        clock.advance(Duration.ofHours(25));
    }

    private AuthenticatorApp boundApp() {
        AuthenticatorApp app = Fixture.app(clock.instant());
        database.get(Binding.class).bind(account, app, BROWSER);
        return app;
    }

    private String codeNow() {
        return Totp.code(Fixture.SECRET, Totp.timeStep(clock.instant()));
    }

    /** As the use cases do it: counted, judged in a transaction, settled. */
    private Judgement judged(String typed, Function<Claim, Judgement> judging) {
        Attempts attempts = database.get(Attempts.class);
        Attempts.Count count = attempts.count(account.id());
        if (count.counted().isEmpty()) {
            return count.paused();
        }
        Claim claim = new Claim(account, typed, BROWSER, count);
        Judgement judgement = database.inTransaction(() -> judging.apply(claim));
        attempts.settle(count.counted().get(), judgement);
        return judgement;
    }

    private Verdict judge(AuthenticatorApp app, String code) {
        return judged(code, claim -> verification.app(claim, app)).verdict();
    }

    @Test
    void accepts_the_code_of_a_bound_app_with_spaces() {
        AuthenticatorApp app = boundApp();
        String code = codeNow();

        assertThat(judge(app, code.substring(0, 3) + " " + code.substring(3)))
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void refuses_an_app_code_that_was_used_before() {
        AuthenticatorApp app = boundApp();
        judge(app, codeNow());

        assertThat(judge(app, codeNow())).isEqualTo(Verdict.USED);
    }

    @Test
    void accepts_one_of_24_times_the_same_app_code_at_once() throws Exception {
        AuthenticatorApp app = boundApp();
        String code = codeNow();

        List<Verdict> verdicts = Fixture.atOnce(24, () -> judge(app, code));

        assertThat(verdicts.stream().filter(Verdict::isAccepted)).hasSize(1);
    }

    @Test
    void judges_five_wrong_codes_in_five_minutes_and_pauses_the_sixth() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(judge(app, "000000")).isEqualTo(Verdict.WRONG);
        }

        Judgement sixth = judged(codeNow(), claim -> verification.app(claim, app));

        assertThat(sixth.verdict()).isEqualTo(Verdict.PAUSED);
        assertThat(sixth.pausedUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
        clock.advance(Duration.ofMinutes(5));
        assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void judges_five_of_24_wrong_codes_at_once() throws Exception {
        AuthenticatorApp app = boundApp();

        List<Verdict> verdicts = Fixture.atOnce(24, () -> judge(app, "000000"));

        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.WRONG)).hasSize(5);
        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.PAUSED)).hasSize(19);
    }

    @Test
    void counts_over_all_authenticators_of_an_account_together() {
        AuthenticatorApp first = boundApp();
        AuthenticatorApp second = boundApp();
        for (int attempt = 1; attempt <= 3; attempt++) {
            judge(first, "000000");
        }
        judge(second, "000000");
        judge(second, "000000");

        assertThat(judge(second, "000000")).isEqualTo(Verdict.PAUSED);
    }

    @Test
    void does_not_count_right_codes_against_their_owner() {
        AuthenticatorApp app = boundApp();
        for (int signIn = 1; signIn <= 8; signIn++) {
            assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
            clock.advance(Totp.TIME_STEP);
        }
    }

    @Test
    void switches_an_app_off_after_100_wrong_codes_in_a_row_and_not_after_99() {
        AuthenticatorApp app = boundApp();
        AuthenticatorApp other = boundApp();
        for (int attempt = 1; attempt <= 99; attempt++) {
            judge(app, "000000");
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(judge(app, "000000")).isEqualTo(Verdict.WRONG);
        clock.advance(Duration.ofHours(1));

        assertThat(judge(app, codeNow())).isEqualTo(Verdict.DISABLED);
        assertThat(judge(other, codeNow())).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void begins_counting_anew_after_a_right_code() {
        AuthenticatorApp app = boundApp();
        for (int attempt = 1; attempt <= 99; attempt++) {
            judge(app, "000000");
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
        clock.advance(Duration.ofMinutes(2));
        judge(app, "000000");
        clock.advance(Duration.ofMinutes(2));

        assertThat(judge(app, codeNow())).isEqualTo(Verdict.ACCEPTED);
    }

    private Phone boundPhone() {
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        database.get(Binding.class).bind(account, phone, BROWSER);
        return phone;
    }

    private CodeSending.Result send(Phone phone, String flow) {
        return database.get(CodeSending.class)
                .send(
                        account,
                        flow,
                        new Target(phone.number(), Channel.SMS, Optional.of(phone.id()), "RPO"));
    }

    private String sentCode() {
        return database.get(Challenges.class)
                .open(account.id(), FLOW)
                .orElseThrow()
                .code()
                .digits();
    }

    private Verdict judgeSent(String flow, String code) {
        return judged(code, claim -> verification.sentCode(claim, flow)).verdict();
    }

    private String wrong(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }

    @Test
    void accepts_one_of_24_times_the_same_sent_code_at_once() throws Exception {
        send(boundPhone(), FLOW);
        String code = sentCode();

        List<Verdict> verdicts = Fixture.atOnce(24, () -> judgeSent(FLOW, code));

        assertThat(verdicts.stream().filter(Verdict::isAccepted)).hasSize(1);
    }

    @Test
    void refuses_a_code_that_was_sent_for_another_session() {
        Phone phone = boundPhone();
        send(phone, FLOW);

        assertThat(judgeSent("sign-in/2", sentCode())).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void refuses_a_code_whose_phone_was_removed_meanwhile() {
        boundApp();
        Phone phone = boundPhone();
        send(phone, FLOW);
        String code = sentCode();
        database.get(Binding.class).unbind(account, phone.id(), BROWSER);

        assertThat(judgeSent(FLOW, code)).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void accepts_a_sent_code_until_ten_minutes_and_not_from_then_on() {
        send(boundPhone(), FLOW);
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertThat(judgeSent(FLOW, wrong(sentCode()))).isEqualTo(Verdict.WRONG);
        clock.advance(Duration.ofMillis(1));

        assertThat(judgeSent(FLOW, sentCode())).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void kills_a_sent_code_after_five_wrong_answers() {
        send(boundPhone(), FLOW);
        String code = sentCode();
        for (int attempt = 1; attempt <= 5; attempt++) {
            judgeSent(FLOW, wrong(code));
        }
        clock.advance(Duration.ofMinutes(5));

        assertThat(judgeSent(FLOW, code)).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void resets_no_count_by_a_resend() {
        Phone phone = boundPhone();
        send(phone, FLOW);
        for (int attempt = 1; attempt <= 4; attempt++) {
            judgeSent(FLOW, wrong(sentCode()));
        }
        clock.advance(Duration.ofSeconds(31));
        send(phone, FLOW);
        judgeSent(FLOW, wrong(sentCode()));

        assertThat(judgeSent(FLOW, sentCode())).isEqualTo(Verdict.PAUSED);
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
