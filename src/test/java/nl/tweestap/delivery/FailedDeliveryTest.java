package nl.tweestap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.DeliveryFailed.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of a message that a gateway does not take. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class FailedDeliveryTest extends CourierCase {

    FailedDeliveryTest(TestDatabase database) {
        super(database);
    }

    @ParameterizedTest
    @EnumSource(
            value = Medium.class,
            names = {"SMS", "VOICE"})
    void gives_up_a_code_that_could_not_be_sent_because_the_person_asks_for_another(Medium medium) {
        sendBy(failing(Reason.GATEWAY_DOWN));
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
        sendBy(failing(Reason.GATEWAY_DOWN));
        String id = written(Medium.MAIL);
        tell(id);
        sendBy(carrying(() -> {}));

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
        sendBy(failing(Reason.GATEWAY_DOWN));
        String id = written(Medium.MAIL);

        for (int hour = 0; hour < 40; hour++) {
            tell(id);
            clock.advance(Duration.ofHours(1));
        }

        assertThat(carried).hasSize(30);
    }

    @Test
    void does_not_repeat_a_mail_that_was_refused() {
        sendBy(failing(Reason.REFUSED));
        String id = written(Medium.MAIL);
        tell(id);
        clock.advance(Duration.ofHours(1));
        tell(id);

        assertThat(carried).hasSize(1);
        assertThat(courier.outcome(id)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void says_that_the_gateway_is_down_when_it_breaks() {
        sendBy(
                carrying(
                        () -> {
                            throw new IllegalArgumentException("a bug of the gateway");
                        }));
        String id = written(Medium.SMS);

        tell(id);

        assertThat(courier.outcome(id)).isEqualTo(Outcome.GATEWAY_DOWN);
    }
}
