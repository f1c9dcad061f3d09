package nl.tweestap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.DeliveryFailed.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a message, with a gateway that does as it is told. */
@SuppressWarnings(
        "UnnecessaryAssignment") // Put together by hand: its gateway changes from test to test.
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CourierTest {

    private final TestDatabase database;
    private final MutableClock clock;
    private final Messages messages;
    private final Courier courier = new Courier();
    private final List<String> carried = Collections.synchronizedList(new ArrayList<>());

    CourierTest(TestDatabase database) {
        this.database = database;
        this.clock = database.get(MutableClock.class);
        this.messages = database.get(Messages.class);
        courier.messages = messages;
        courier.clock = clock;
        courier.executor = Runnable::run;
        courier.gateway = carrying(() -> {});
    }

    private interface Happening {
        void happen() throws DeliveryFailed;
    }

    private Gateway carrying(Happening happening) {
        return new Gateway() {
            @Override
            public boolean carries(Medium medium) {
                return true;
            }

            @Override
            public void send(String id, Message message) throws DeliveryFailed {
                happening.happen();
                carried.add(id);
            }
        };
    }

    private Gateway failing(Reason reason) {
        return carrying(
                () -> {
                    carried.add("tried");
                    throw new DeliveryFailed(reason);
                });
    }

    private String written(Medium medium) {
        Message message = new Message(medium, "noor@rpo.example", "Onderwerp", "Tekst");
        return database.inTransaction(() -> database.get(Outbox.class).write(message));
    }

    private void tell(String id) {
        courier.onWritten(new Outbox.Written(id));
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
    void sends_once_when_24_nodes_want_to() {
        String id = written(Medium.SMS);

        IntStream.range(0, 24).parallel().forEach(node -> tell(id));

        assertThat(carried).containsExactly(id);
    }

    @ParameterizedTest
    @EnumSource(
            value = Medium.class,
            names = {"SMS", "VOICE"})
    void gives_up_a_code_that_could_not_be_sent_because_the_person_asks_for_another(Medium medium) {
        courier.gateway = failing(Reason.GATEWAY_DOWN);
        String id = written(medium);

        tell(id);
        clock.advance(Duration.ofHours(2));
        tell(id);

        assertThat(carried).hasSize(1);
        assertThat(courier.outcome(id)).isEqualTo(Outcome.GATEWAY_DOWN);
        assertThat(database.get(Outbox.class).hasFailed(id)).isTrue();
    }

    @Test
    void tries_a_mail_again_after_a_minute_and_not_before() {
        courier.gateway = failing(Reason.GATEWAY_DOWN);
        String id = written(Medium.MAIL);
        tell(id);
        courier.gateway = carrying(() -> {});

        clock.advance(Duration.ofSeconds(59));
        tell(id);
        assertThat(carried).containsExactly("tried");
        clock.advance(Duration.ofSeconds(1));
        tell(id);

        assertThat(carried).containsExactly("tried", id);
        assertThat(courier.outcome(id)).isEqualTo(Outcome.SENT);
    }

    @Test
    void gives_up_a_mail_after_thirty_tries() {
        courier.gateway = failing(Reason.GATEWAY_DOWN);
        String id = written(Medium.MAIL);

        for (int hour = 0; hour < 40; hour++) {
            tell(id);
            clock.advance(Duration.ofHours(1));
        }

        assertThat(carried).hasSize(30);
    }

    @Test
    void does_not_repeat_a_mail_that_was_refused() {
        courier.gateway = failing(Reason.REFUSED);
        String id = written(Medium.MAIL);
        tell(id);
        clock.advance(Duration.ofHours(1));
        tell(id);

        assertThat(carried).hasSize(1);
        assertThat(courier.outcome(id)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void says_that_the_gateway_is_down_when_it_breaks() {
        courier.gateway =
                carrying(
                        () -> {
                            throw new IllegalArgumentException("a bug of the gateway");
                        });
        String id = written(Medium.SMS);

        tell(id);

        assertThat(courier.outcome(id)).isEqualTo(Outcome.GATEWAY_DOWN);
    }

    @Test
    void does_not_send_a_code_that_works_no_longer() {
        Instant end = clock.instant().plusSeconds(600);
        Message message = new Message(Medium.SMS, "+31612345678", "", "123456");
        String id = database.inTransaction(() -> database.get(Outbox.class).write(message, end));
        clock.advance(Duration.ofMinutes(10));

        tell(id);

        assertThat(carried).isEmpty();
        assertThat(courier.outcome(id).isFailed()).isTrue();
    }

    @Test
    void sends_in_the_next_round_what_there_was_no_thread_for() {
        courier.executor =
                work -> {
                    throw new RejectedExecutionException("busy");
                };
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

    @Test
    void sends_nothing_where_no_gateway_is_set_up() {
        courier.gateway = new NoGateway();
        String id = written(Medium.SMS);

        tell(id);

        assertThat(courier.outcome(id)).isEqualTo(Outcome.GATEWAY_DOWN);
        assertThat(courier.gateway.carries(Medium.SMS)).isFalse();
    }
}
