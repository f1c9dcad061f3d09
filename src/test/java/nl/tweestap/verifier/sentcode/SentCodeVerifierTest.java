package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.Verdict;
import nl.tweestap.verifier.VerifierCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Codes that were sent to a phone: for one session, for ten minutes, for five wrong answers, once.
 */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SentCodeVerifierTest extends VerifierCase {

    private static final String FLOW = "sign-in/1";

    SentCodeVerifierTest(TestDatabase database) {
        super(database);
    }

    private Phone boundPhone() {
        Phone phone = Fixture.phone(clock.instant(), Fixture.number());
        Fixture.bind(database, account, phone);
        return phone;
    }

    private SendResult send(Phone phone, String flow) {
        return database.get(CodeSending.class)
                .send(account, flow, Target.of(phone, Channel.SMS, "RPO"));
    }

    private String sentCode() {
        return database.get(SentCodes.class).open(account.id(), FLOW).orElseThrow().code().digits();
    }

    private Verdict judgeSent(String flow, String code) {
        return judged(code, (locked, claim) -> sentCodes.judge(locked, claim, flow)).verdict();
    }

    private String wrong(String code) {
        return code.equals("000000") ? "111111" : "000000";
    }

    @Test
    void accepts_one_of_24_times_the_same_sent_code_at_once() throws Exception {
        send(boundPhone(), FLOW);
        String code = sentCode();

        List<Verdict> verdicts = ManyHands.atOnce(24, () -> judgeSent(FLOW, code));

        assertThat(verdicts.stream().filter(Verdict::isAccepted)).hasSize(1);
    }

    @Test
    void forgets_the_tries_in_a_row_of_a_phone_whose_code_was_right() {
        Phone phone = boundPhone();
        send(phone, FLOW);
        judgeSent(FLOW, wrong(sentCode()));

        assertThat(judgeSent(FLOW, sentCode())).isEqualTo(Verdict.ACCEPTED);

        assertThat(database.get(Authenticators.class).failures(phone.id())).isZero();
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
        Fixture.unbind(database, account, phone.id());

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

    @Test
    void judges_five_tries_at_a_code_and_not_six_even_of_five_at_once() throws Exception {
        send(boundPhone(), FLOW);
        String code = sentCode();
        for (int attempt = 1; attempt <= 3; attempt++) {
            judgeSent(FLOW, wrong(code));
        }
        clock.advance(Duration.ofMinutes(5));

        List<Verdict> verdicts = ManyHands.atOnce(5, () -> judgeSent(FLOW, wrong(code)));

        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.WRONG)).hasSize(2);
        assertThat(verdicts.stream().filter(verdict -> verdict == Verdict.EXPIRED)).hasSize(3);
    }

    @Test
    void accepts_the_right_code_at_the_fifth_try() {
        send(boundPhone(), FLOW);
        String code = sentCode();
        for (int attempt = 1; attempt <= 4; attempt++) {
            judgeSent(FLOW, wrong(code));
        }

        assertThat(judgeSent(FLOW, code)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void refuses_the_older_code_once_there_is_a_newer_one() {
        Phone phone = boundPhone();
        send(phone, FLOW);
        String older = sentCode();
        clock.advance(Duration.ofMinutes(9));
        send(phone, FLOW);
        String newer = sentCode();

        assertThat(judgeSent(FLOW, older))
                .isEqualTo(older.equals(newer) ? Verdict.ACCEPTED : Verdict.WRONG);
    }

    @Test
    void proves_the_number_a_code_was_sent_to_and_no_other() {
        PhoneNumber mine = new PhoneNumber(Fixture.number());
        PhoneNumber somebodys = new PhoneNumber(Fixture.number());
        database.get(CodeSending.class)
                .send(account, FLOW, Target.unbound(mine, Channel.SMS, Channel.SMS, "RPO"));
        String code = sentCode();

        assertThat(judgedNew(code, somebodys)).isEqualTo(Verdict.EXPIRED);
        assertThat(judgedNew(code, mine)).isEqualTo(Verdict.ACCEPTED);
    }

    private Verdict judgedNew(String code, PhoneNumber number) {
        return judged(code, (locked, claim) -> sentCodes.judgeFirst(locked, claim, FLOW, number))
                .verdict();
    }

    @Test
    void does_not_sign_in_with_a_code_that_was_sent_to_a_number_not_bound_yet() {
        PhoneNumber number = new PhoneNumber(Fixture.number());
        database.get(CodeSending.class)
                .send(account, FLOW, Target.unbound(number, Channel.SMS, Channel.SMS, "RPO"));

        assertThat(judgeSent(FLOW, sentCode())).isEqualTo(Verdict.EXPIRED);
    }
}
