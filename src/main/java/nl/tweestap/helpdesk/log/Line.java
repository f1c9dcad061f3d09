package nl.tweestap.helpdesk.log;

import java.time.Instant;

/**
 * A line of the log.
 *
 * @param number from 1 on, per school, without a gap
 * @param personId as in {@link Entry}, and so the rest
 */
public record Line(
        long number,
        Instant at,
        Employee by,
        Action action,
        String personId,
        String reason,
        String evidence,
        String outcome) {

    @Override
    public String toString() {
        return "Line(" + by.school() + ", " + number + ")";
    }
}
