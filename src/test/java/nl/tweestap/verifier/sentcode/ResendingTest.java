package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.Message;
import nl.tweestap.delivery.WrittenMessages;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends at once, after going back, and after a failure. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class ResendingTest extends SendingCase {

    ResendingTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sends_once_when_five_ask_for_the_first_time_at_once() throws Exception {
        List<Answer> answers = ManyHands.atOnce(5, () -> send("a"));

        assertThat(answers.stream().filter(answer -> answer == Answer.SENT)).hasSize(1);
        assertThat(written()).hasSize(1);
    }

    private List<Message> written() {
        return WrittenMessages.to(number.e164(), database);
    }

    @Test
    void takes_nothing_off_the_days_limit_for_a_thumb_that_was_too_late() throws Exception {
        send("a");
        clock.advance(Duration.ofSeconds(30));
        ManyHands.atOnce(4, () -> send("a"));

        for (int time = 3; time <= 5; time++) {
            clock.advance(Duration.ofMinutes(2));
            assertThat(send("flow" + time)).isEqualTo(Answer.SENT);
        }
        clock.advance(Duration.ofMinutes(2));
        assertThat(send("one more")).isEqualTo(Answer.LIMIT_REACHED);
    }

    @Test
    void counts_what_was_sent_before_somebody_went_back_and_makes_a_new_code() {
        send("a");
        SentCode first = database.get(SentCodes.class).open(account.id(), "a").orElseThrow();
        database.get(SentCodes.class).cancel(account.id(), "a");
        assertThat(database.get(SentCodes.class).open(account.id(), "a")).isEmpty();
        clock.advance(Duration.ofSeconds(30));

        assertThat(send("a")).isEqualTo(Answer.SENT);

        SentCode second = database.get(SentCodes.class).open(account.id(), "a").orElseThrow();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.sends()).isEqualTo(2);
        database.get(SentCodes.class).cancel(account.id(), "a");
        clock.advance(Duration.ofSeconds(60));
        assertThat(send("a")).isEqualTo(Answer.SENT);
        database.get(SentCodes.class).cancel(account.id(), "a");
        clock.advance(Duration.ofMinutes(2));
        assertThat(send("a")).isEqualTo(Answer.LIMIT_REACHED);
    }

    @Test
    void sends_to_a_corrected_number_at_once_when_the_first_could_not_be_reached() {
        send("a");
        fail(open());

        assertThat(send(account, "a", new PhoneNumber(Fixture.number()))).isEqualTo(Answer.SENT);
    }

    private SentCode open() {
        return database.get(SentCodes.class).open(account.id(), "a").orElseThrow();
    }

    private void fail(SentCode newest) {
        database.change(
                "update message set state = 'FAILED', reason = 'GATEWAY_DOWN' where id = '"
                        + newest.messageId()
                        + "'");
    }

    @Test
    void sends_again_at_once_what_could_not_be_delivered() {
        send("a");
        fail(open());

        assertThat(send("a")).isEqualTo(Answer.SENT);
    }

    @Test
    void knows_of_a_code_that_went_out_before_its_newest_message() {
        send("a");
        assertThat(open().wentOut()).isFalse();
        clock.advance(Duration.ofSeconds(31));
        send("a");
        fail(open());
        assertThat(open().wentOut()).isTrue();
        send("a");

        assertThat(open().wentOut()).isTrue();
    }

    @Test
    void a_code_that_never_went_out_did_not_and_neither_did_a_new_one() {
        send("a");
        fail(open());
        send("a");
        assertThat(open().wentOut()).isFalse();
        clock.advance(Duration.ofMinutes(9));
        send("a");

        assertThat(open().wentOut()).isFalse();
    }

    @Test
    void hides_number_and_code_in_the_tables() {
        send("a");
        String code = code("a");

        String rows =
                database
                                .query(
                                        "select number, code from sent_code where account_id = '"
                                                + account.id()
                                                + "'")
                                .stream()
                                .map(row -> java.util.Arrays.toString((Object[]) row))
                                .toList()
                        + "";

        assertThat(rows).doesNotContain(number.e164().substring(3)).doesNotContain(code);
    }
}
