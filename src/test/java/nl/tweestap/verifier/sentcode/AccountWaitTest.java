package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Beginning anew is no way round a wait, and who answers waits for nothing. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class AccountWaitTest extends SendingCase {

    private final Phone phone;

    AccountWaitTest(TestDatabase database) {
        super(database);
        this.phone = Fixture.phone(clock.instant(), number.e164());
        Fixture.bind(database, account, phone);
    }

    private Answer begin(String flow) {
        return result(flow).answer();
    }

    private SendResult result(String flow) {
        return database.get(CodeSending.class)
                .send(account, flow, Target.of(phone, Channel.SMS, "RPO"));
    }

    private void answer(String flow) {
        String code = code(flow);
        Claim claim =
                (Claim)
                        database.get(AttemptLimit.class)
                                .count(account.id(), phone.kind(), code, "Test");
        assertThat(
                        Fixture.<Boolean>locked(
                                database,
                                account,
                                locked ->
                                        database.get(SentCodeVerifier.class)
                                                .judge(locked, claim, flow)
                                                .isAccepted()))
                .isTrue();
    }

    @Test
    void two_flows_that_begin_at_once_each_get_a_code_and_a_third_waits_60_seconds() {
        assertThat(begin("first")).isEqualTo(Answer.SENT);
        assertThat(begin("second")).isEqualTo(Answer.SENT);
        clock.advance(Duration.ofSeconds(60).minusMillis(1));
        assertThat(begin("third")).isEqualTo(Answer.NOT_YET);
        clock.advance(Duration.ofMillis(1));

        assertThat(begin("third")).isEqualTo(Answer.SENT);
    }

    @Test
    void each_later_one_waits_120_seconds() {
        begin("first");
        begin("second");
        clock.advance(Duration.ofSeconds(60));
        begin("third");
        for (String flow : List.of("fourth", "fifth")) {
            clock.advance(Duration.ofMinutes(2).minusMillis(1));
            assertThat(begin(flow)).isEqualTo(Answer.NOT_YET);
            clock.advance(Duration.ofMillis(1));
            assertThat(begin(flow)).isEqualTo(Answer.SENT);
        }
    }

    @Test
    void says_from_when_before_and_after_it_is_asked() {
        begin("first");
        assertThat(againAt("second")).isEqualTo(clock.instant());
        Instant free = result("second").againAt();

        assertThat(free).isEqualTo(clock.instant().plusSeconds(60));
        assertThat(againAt("third")).isEqualTo(free);
        assertThat(result("third")).isEqualTo(new SendResult(Answer.NOT_YET, free));
    }

    private Instant againAt(String flow) {
        return database.get(CodeSending.class).againAt(account, flow);
    }

    @Test
    void a_right_answer_of_the_owner_ends_every_wait() {
        begin("first");
        begin("second");
        clock.advance(Duration.ofSeconds(1));
        answer("first");

        assertThat(begin("third")).isEqualTo(Answer.SENT);
        assertThat(begin("fourth")).isEqualTo(Answer.SENT);
        assertThat(begin("fifth")).isEqualTo(Answer.NOT_YET);
    }

    @Test
    void what_is_refused_takes_no_place_of_the_day() {
        begin("first");
        begin("second");
        IntStream.range(0, 9).forEach(time -> begin("later" + time));
        for (int time = 3; time <= 5; time++) {
            clock.advance(Duration.ofMinutes(2));
            assertThat(begin("flow" + time)).isEqualTo(Answer.SENT);
        }
    }

    @Test
    void the_code_that_is_under_way_in_a_flow_is_found_while_others_make_it_wait() {
        begin("first");
        clock.advance(Duration.ofSeconds(30));
        begin("second");

        assertThat(begin("first")).isEqualTo(Answer.TOO_SOON);
        clock.advance(Duration.ofMinutes(10));
        begin("third");
        assertThat(begin("first")).isEqualTo(Answer.NOT_YET);
    }

    @Test
    void a_code_that_could_not_be_delivered_is_waited_for_by_nobody() {
        begin("first");
        begin("second");
        database.change(
                "update message set state = 'FAILED', reason = 'GATEWAY_DOWN' where id in"
                        + " (select message_id from sent_code where account_id = '"
                        + account.id()
                        + "')");

        assertThat(begin("third")).isEqualTo(Answer.SENT);
    }

    @Test
    void another_account_waits_for_nothing_of_it() {
        begin("first");
        begin("second");

        assertThat(send(Fixture.account(database), "a", new PhoneNumber(Fixture.number())))
                .isEqualTo(Answer.SENT);
    }

    @Test
    void of_ten_flows_that_begin_at_once_two_get_a_code() throws Exception {
        List<String> flows = IntStream.range(0, 10).mapToObj(index -> "flow" + index).toList();

        List<Answer> answers = ManyHands.atOnce(10, flows.iterator(), this::begin);

        assertThat(answers.stream().filter(answer -> answer == Answer.SENT)).hasSize(2);
    }
}
