package nl.tweestap.wrong;

import java.time.Clock;
import java.time.Instant;

/** Three ways to look at the time behind a test's back. */
final class LooksAtTheClock {

    Instant now() {
        return Instant.now();
    }

    Instant system() {
        return Clock.systemUTC().instant();
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
