package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.enrolment.AppState.ScanQrCode;
import nl.tweestap.shell.Texts;

/**
 * What is said of a phone whose clock is wrong, while its app is being bound. It is no wrong code:
 * nothing is judged, so it costs no try, and nothing is accepted by it.
 */
@RequestScoped
public class PhoneClock {

    @Inject InstantSource clock;
    @Inject Texts texts;

    /** How far it is off, and what to do; empty for a code that is for the verifier to judge. */
    Optional<String> words(ScanQrCode scan, String typed) {
        Instant now = clock.instant();
        return scan.isExpired(now)
                ? Optional.empty()
                : scan.clockAhead(typed, now).map(ahead -> words(ahead, now));
    }

    private String words(Duration ahead, Instant now) {
        long minutes = Math.max(1, Math.round(ahead.abs().toSeconds() / 60.0));
        return texts.of(
                ahead.isNegative() ? "enrolment.scan.clock-behind" : "enrolment.scan.clock-ahead",
                minutes,
                ClockTime.of(now));
    }
}
