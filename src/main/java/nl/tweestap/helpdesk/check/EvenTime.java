package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers strangers after the same time whatever was done for them, so that nobody learns from it
 * for whom a check is open; and so many a minute, since each holds a thread that long.
 */
@ApplicationScoped
public class EvenTime {

    /** Longer than the work takes; too short to be noticed by who types a code. */
    static final Duration AFTER = Duration.ofMillis(400);

    /** Per node: far more than a desk has callers, and two threads at the most. */
    static final int MOST_A_MINUTE = 300;

    @Inject InstantSource clock;

    private Instant minute = Instant.EPOCH;
    private int thisMinute;

    /** Whether there were too many within this minute: then nothing is done, and nobody waits. */
    public synchronized boolean isBusy() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        if (!now.equals(minute)) {
            minute = now;
            thisMinute = 0;
        }
        thisMinute++;
        return thisMinute > MOST_A_MINUTE;
    }

    /** Waits until an answer is due that began then. */
    public void await(Instant begun) {
        Duration left = AFTER.minus(Duration.between(begun, clock.instant()));
        if (left.toNanos() > 0) {
            LockSupport.parkNanos(Math.min(left.toNanos(), AFTER.toNanos()));
        }
    }
}
