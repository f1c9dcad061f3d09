package nl.tweestap.delivery.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.delivery.DeliveryFailed;
import nl.tweestap.delivery.DeliveryFailed.Reason;
import nl.tweestap.delivery.Medium;
import nl.tweestap.delivery.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The desk's telephone, and the numbers that make the network behave badly. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class RecordedGatewayTest {

    private final RecordedGateway gateway;
    private final Desk desk;
    private final MutableClock clock;
    private final String start = "+3161" + (100_000 + new SecureRandom().nextInt(900_000));

    RecordedGatewayTest(TestDatabase database) {
        this.gateway = database.get(RecordedGateway.class);
        this.desk = database.get(Desk.class);
        this.clock = database.get(MutableClock.class);
    }

    private Message to(String lastTwo, Medium medium) {
        return new Message("rpo", medium, start + lastTwo, "", "Je code is 123456");
    }

    private List<Message> arrived() {
        return desk.newest().stream()
                .map(Desk.Arrived::message)
                .filter(message -> message.recipient().startsWith(start))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"12, SMS", "34, VOICE", "97, SMS"})
    void lays_a_message_on_the_desk(String lastTwo, Medium medium) throws DeliveryFailed {
        gateway.send("id", to(lastTwo, medium));

        assertThat(arrived()).containsExactly(to(lastTwo, medium));
    }

    @ParameterizedTest
    @CsvSource({
        "00, SMS, REFUSED",
        "96, SMS, GATEWAY_DOWN",
        "96, VOICE, GATEWAY_DOWN",
        "97, VOICE, NO_ANSWER"
    })
    void fails_as_the_last_two_digits_say(String lastTwo, Medium medium, Reason reason) {
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> gateway.send("id", to(lastTwo, medium)))
                .matches(failure -> failure.reason() == reason);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void sends_twice_to_a_number_that_ends_in_98() throws DeliveryFailed {
        gateway.send("id", to("98", Medium.SMS));

        assertThat(arrived()).hasSize(2);
    }

    @Test
    void is_twenty_seconds_late_for_a_number_that_ends_in_99() throws DeliveryFailed {
        gateway.send("id", to("99", Medium.SMS));

        clock.advance(Duration.ofSeconds(19));
        assertThat(arrived()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void keeps_the_desk_tidy_a_day_later() throws DeliveryFailed {
        gateway.send("id", to("12", Medium.SMS));
        clock.advance(Duration.ofHours(24).plusSeconds(1));

        gateway.send("id", to("34", Medium.SMS));

        assertThat(arrived()).containsExactly(to("34", Medium.SMS));
    }
}
