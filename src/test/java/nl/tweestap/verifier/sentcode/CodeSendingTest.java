package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How often a code is sent, and which. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CodeSendingTest extends SendingCase {

    CodeSendingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sends_again_after_30_seconds_and_not_before() {
        send("a");
        clock.advance(Duration.ofSeconds(30).minusMillis(1));
        assertThat(send("a")).isEqualTo(Answer.TOO_SOON);
        clock.advance(Duration.ofMillis(1));

        assertThat(send("a")).isEqualTo(Answer.SENT);
    }

    @Test
    void waits_60_seconds_before_the_third() {
        send("a");
        clock.advance(Duration.ofSeconds(30));
        send("a");
        clock.advance(Duration.ofSeconds(59));
        assertThat(send("a")).isEqualTo(Answer.TOO_SOON);
        clock.advance(Duration.ofSeconds(1));

        assertThat(send("a")).isEqualTo(Answer.SENT);
    }

    @Test
    void waits_120_seconds_after_the_third_and_each_later_one_of_a_flow() {
        for (int wait : List.of(30, 60, 120, 120)) {
            assertThat(sendToAnother("a")).isEqualTo(Answer.SENT);
            clock.advance(Duration.ofSeconds(wait).minusMillis(1));
            assertThat(sendToAnother("a")).isEqualTo(Answer.NOT_YET);
            clock.advance(Duration.ofMillis(1));
        }
        assertThat(sendToAnother("a")).isEqualTo(Answer.SENT);
    }

    private Answer sendToAnother(String flow) {
        return send(account, flow, new PhoneNumber(Fixture.number()));
    }

    @Test
    void another_number_is_no_way_round_a_wait() {
        send("a");

        assertThat(sendToAnother("a")).isEqualTo(Answer.NOT_YET);
        assertThat(send("a")).isEqualTo(Answer.TOO_SOON);
        clock.advance(Duration.ofSeconds(30));
        assertThat(sendToAnother("a")).isEqualTo(Answer.SENT);
        clock.advance(Duration.ofSeconds(59));
        assertThat(send("a")).isEqualTo(Answer.NOT_YET);
        clock.advance(Duration.ofSeconds(1));
        assertThat(send("a")).isEqualTo(Answer.SENT);
    }

    @Test
    void going_back_and_on_again_is_no_way_round_a_wait_and_finds_the_code_that_was_sent() {
        send("a");
        String sent = code("a");
        database.get(SentCodes.class).cancel(account.id(), "a");

        assertThat(send("a")).isEqualTo(Answer.TOO_SOON);
        assertThat(code("a")).isEqualTo(sent);
        clock.advance(Duration.ofSeconds(30));
        assertThat(send("a")).isEqualTo(Answer.SENT);
    }

    @Test
    void of_five_numbers_within_a_minute_two_get_a_code() {
        long sent =
                Stream.generate(() -> sendToAnother("a"))
                        .limit(60)
                        .peek(answer -> clock.advance(Duration.ofSeconds(1)))
                        .filter(answer -> answer == Answer.SENT)
                        .count();

        assertThat(sent).isEqualTo(2);
    }

    @Test
    void sends_three_times_in_a_flow_and_not_four() {
        for (int time = 1; time <= 3; time++) {
            assertThat(send("a")).isEqualTo(Answer.SENT);
            clock.advance(Duration.ofMinutes(2));
        }

        assertThat(send("a")).isEqualTo(Answer.LIMIT_REACHED);
    }

    @Test
    void sends_five_times_a_day_for_an_account_and_not_six() {
        for (int time = 1; time <= 5; time++) {
            assertThat(send(account, "flow" + time, new PhoneNumber(Fixture.number())))
                    .isEqualTo(Answer.SENT);
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(send("one more")).isEqualTo(Answer.LIMIT_REACHED);
        clock.advance(Duration.ofHours(24));

        assertThat(send("one more")).isEqualTo(Answer.SENT);
    }

    @Test
    void says_when_a_day_is_used_up_and_not_one_send_before() {
        CodeSending sending = database.get(CodeSending.class);
        PhoneNumber number = new PhoneNumber(Fixture.number());
        for (int time = 1; time <= 4; time++) {
            send(account, "flow" + time, number);
            clock.advance(Duration.ofMinutes(2));
        }
        assertThat(sending.isUsedUp(account)).isFalse();
        send(account, "flow5", number);

        assertThat(sending.isUsedUp(account)).isTrue();
        clock.advance(Duration.ofHours(24));
        assertThat(sending.isUsedUp(account)).isFalse();
    }

    @Test
    void sends_five_times_a_day_to_a_number_and_not_six_whoever_asks() {
        for (int time = 1; time <= 5; time++) {
            assertThat(send(Fixture.account(database), "a", number)).isEqualTo(Answer.SENT);
        }

        assertThat(send(Fixture.account(database), "a", number)).isEqualTo(Answer.LIMIT_REACHED);
    }

    @Test
    void tries_of_others_use_up_nothing_of_who_has_the_number_bound() {
        for (int time = 1; time <= 5; time++) {
            send(Fixture.account(database), "a", number);
        }
        Target own = new Target(number, Channel.SMS, Channel.SMS, Optional.of("phone"), "RPO", "");

        assertThat(database.get(CodeSending.class).send(account, "b", own).answer())
                .isEqualTo(Answer.SENT);
    }

    @Test
    void sends_once_when_ten_ask_again_at_once() throws Exception {
        send("a");
        clock.advance(Duration.ofSeconds(31));

        List<Answer> answers = ManyHands.atOnce(10, () -> send("a"));

        assertThat(answers.stream().filter(answer -> answer == Answer.SENT)).hasSize(1);
    }

    @Test
    void repeats_the_code_until_minute_nine_and_then_makes_a_new_one() {
        send("a");
        String first = code("a");
        clock.advance(Duration.ofMinutes(9).minusSeconds(1));
        send("a");
        assertThat(code("a")).isEqualTo(first);
        clock.advance(Duration.ofSeconds(61));
        send("a");

        SentCode renewed = database.get(SentCodes.class).open(account.id(), "a").orElseThrow();
        assertThat(renewed.codeMadeAt()).isEqualTo(clock.instant());
        assertThat(renewed.expiresAt()).isEqualTo(clock.instant().plus(OneTimeCode.LIFETIME));
    }

    @Test
    void writes_an_sms_of_one_part_in_gsm_7_that_ends_with_the_bound_line() {
        String sms =
                database.get(CodeMessages.class).sms(account, "RPO", new OneTimeCode("123456"));

        assertThat(sms).endsWith("\n@tweestap.example #123456").contains("123456");
        assertThat(sms.length()).isLessThanOrEqualTo(160);
        assertThat(sms).matches("[\\x20-\\x7e\\n]+");
    }
}
