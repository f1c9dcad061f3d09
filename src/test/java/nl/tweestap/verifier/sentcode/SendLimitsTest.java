package nl.tweestap.verifier.sentcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Fixture;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.verifier.sentcode.SendResult.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Many accounts of one school that send to numbers that begin alike. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class SendLimitsTest extends SendingCase {

    private final Alarms alarms = new Alarms();

    SendLimitsTest(TestDatabase database) {
        super(database);
    }

    private static PhoneNumber number(int index) {
        return new PhoneNumber("+3161%07d".formatted(index));
    }

    private Answer sendTo(PhoneNumber where) {
        return send(Fixture.account(database), "a", where);
    }

    @Test
    void no_more_go_to_numbers_that_begin_alike_than_the_cap_of_the_hour_and_it_rings_once() {
        Logger log = Logger.getLogger(SendLimits.class.getName());
        log.addHandler(alarms);

        assertThat(sendTo(number(1))).isEqualTo(Answer.SENT);
        database.change(
                "update hour_count set taken = taken + "
                        + (ResendLimits.PER_BLOCK_AND_HOUR - 3)
                        + " where id like 'sends/rpo/+31610@%' and taken = 1");
        List<Answer> answers = Stream.of(2, 3, 4, 5).map(index -> sendTo(number(index))).toList();
        log.removeHandler(alarms);

        assertThat(answers).containsExactly(Answer.SENT, Answer.SENT, Answer.CAPPED, Answer.CAPPED);
        assertThat(alarms.rung).hasSize(1);
        assertThat(alarms.rung.get(0).getLevel()).isEqualTo(Level.SEVERE);
        assertThat(alarms.rung.get(0).getParameters()).contains("rpo", "+31610");
        assertThatOthersGoOn();
    }

    private void assertThatOthersGoOn() {
        Account another =
                database.get(Accounts.class)
                        .create(
                                "hupracloud",
                                TestDatabase.unique("noor"),
                                new Accounts.Profile("Noor", "noor@hupracloud.example"),
                                "nl");

        assertThat(send(another, "a", number(1_000))).isEqualTo(Answer.SENT);
        assertThat(sendTo(new PhoneNumber("+31622000001"))).isEqualTo(Answer.SENT);
        assertThat(sendTo(number(1_001))).isEqualTo(Answer.CAPPED);
        clock.advance(Duration.ofHours(1));
        assertThat(sendTo(number(1_001))).isEqualTo(Answer.SENT);
    }

    private static final class Alarms extends Handler {

        final List<LogRecord> rung = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            rung.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
