package nl.tweestap.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoGatewayTest {

    @ParameterizedTest
    @EnumSource(Medium.class)
    void carries_nothing_and_says_so_instead_of_losing_it(Medium medium) {
        Gateway gateway = new NoGateway();

        assertThat(gateway.carries(medium)).isFalse();
        assertThatExceptionOfType(DeliveryFailed.class)
                .isThrownBy(() -> gateway.send("id", new Message("rpo", medium, "x", "", "y")))
                .matches(failure -> failure.reason() == DeliveryFailed.Reason.GATEWAY_DOWN);
    }
}
