package nl.tweestap.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.authenticator.Totp;
import nl.tweestap.enrolment.AppState.AppChoice;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A right code at the wrong moment, while its secret is on the screen. */
class PhoneClockTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:42:10Z");

    private final SharedSecret secret =
            new SharedSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
    private final ScanQrCode scan =
            new ScanQrCode(AppChoice.MICROSOFT, secret, NOW, Optional.empty());

    private String code(Duration ahead) {
        return Totp.code(secret, Totp.timeStep(NOW.plus(ahead)));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, -60, 90, 600, -600, 3600, -3600})
    void is_told_how_far_the_clock_is_off_within_an_hour(int seconds) {
        Duration ahead = Duration.ofSeconds(seconds);

        assertThat(scan.clockAhead(code(ahead), NOW)).contains(ahead);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, -30, 3630, -3630, 7200})
    void is_right_within_the_drift_and_just_wrong_beyond_an_hour(int seconds) {
        assertThat(scan.clockAhead(code(Duration.ofSeconds(seconds)), NOW)).isEmpty();
    }

    @Test
    void is_read_with_spaces_and_nothing_else_is_a_code() {
        String code = code(Duration.ofMinutes(5));

        assertThat(scan.clockAhead(code.substring(0, 3) + " " + code.substring(3), NOW))
                .contains(Duration.ofMinutes(5));
        assertThat(scan.clockAhead("", NOW)).isEmpty();
        assertThat(scan.clockAhead("x".repeat(100), NOW)).isEmpty();
    }
}
