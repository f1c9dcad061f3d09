package nl.tweestap.helpdesk.check;

import java.time.Duration;
import java.time.Instant;
import nl.tweestap.database.ClockDrift;

/**
 * That somebody proved who they are to one employee.
 *
 * @param personId of the register
 * @param employeeAccountId whom it was proven to; it is worth nothing to another
 */
public record Evidence(
        String id, String personId, String employeeAccountId, Means means, Instant at) {

    /** Long enough for one call. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(15);

    boolean isGoodAt(Instant now) {
        return now.isBefore(until()) && !ClockDrift.isFromLater(at, now);
    }

    /** From then on it is over. */
    public Instant until() {
        return at.plus(GOOD_FOR);
    }
}
