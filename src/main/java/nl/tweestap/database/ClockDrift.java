package nl.tweestap.database;

import java.time.Duration;
import java.time.Instant;

/**
 * How far clocks may differ: those of two nodes, and that of a node before and after it was set.
 */
public final class ClockDrift {

    /** Time services keep clocks within a second; a phone's code lives thirty. */
    public static final Duration ALLOWED = Duration.ofMinutes(2);

    private ClockDrift() {}

    /**
     * Whether something was written at a time that has yet to come: the clock was put back since.
     * How old it really is nobody knows, so it is over.
     */
    public static boolean isFromLater(Instant written, Instant now) {
        return written.isAfter(now.plus(ALLOWED));
    }
}
