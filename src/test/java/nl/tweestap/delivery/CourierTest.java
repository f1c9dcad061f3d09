package nl.tweestap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a message. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CourierTest extends CourierCase {

    CourierTest(TestDatabase database) {
        super(database);
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void sends_what_was_written_once(Medium medium) {
        String id = written(medium);

        tell(id);
        tell(id);

        assertThat(carried).containsExactly(id);
        assertThat(courier.outcome(id)).isEqualTo(Outcome.SENT);
    }

    @Test
    void forgets_what_was_sent_within_a_day_and_nothing_that_still_has_to_go() {
        String sent = written(Medium.SMS);
        tell(sent);
        String left = written(Medium.SMS);
        Instant now = clock.instant();

        messages.forget(now.plus(Messages.KEPT).minusSeconds(1));
        assertThat(courier.outcome(sent)).isEqualTo(Outcome.SENT);

        messages.forget(now.plus(Messages.KEPT).plusSeconds(1));
        assertThat(courier.outcome(sent)).isEqualTo(Outcome.WAITING);
        assertThat(messages.due(now)).contains(left);
    }

    @Test
    void sends_once_when_24_nodes_want_to() {
        String id = written(Medium.SMS);

        IntStream.range(0, 24).parallel().forEach(node -> tell(id));

        assertThat(carried).containsExactly(id);
    }

    @Test
    void does_not_send_a_code_that_works_no_longer() {
        Instant end = clock.instant().plusSeconds(600);
        Message message = new Message("rpo", Medium.SMS, "+31612345678", "", "123456");
        String id = database.inTransaction(() -> database.get(Outbox.class).write(message, end));
        clock.advance(Duration.ofMinutes(10));

        tell(id);

        assertThat(carried).isEmpty();
        assertThat(courier.outcome(id).isFailed()).isTrue();
    }

    @Test
    void sends_in_the_next_round_what_there_was_no_thread_for() {
        thereIsNoThread();
        String id = written(Medium.SMS);
        tell(id);
        assertThat(carried).isEmpty();
        assertThat(courier.outcome(id)).isEqualTo(Outcome.WAITING);

        while (!messages.due(clock.instant()).isEmpty()) {
            courier.deliverDue();
        }

        assertThat(carried).contains(id);
    }

    @Test
    void sends_after_a_minute_what_a_node_had_taken_and_died_over() {
        String id = written(Medium.SMS);
        assertThat(messages.claim(id, clock.instant())).isPresent();
        tell(id);
        assertThat(carried).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        tell(id);

        assertThat(carried).containsExactly(id);
    }
}
