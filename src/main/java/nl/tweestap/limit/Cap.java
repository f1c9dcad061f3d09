package nl.tweestap.limit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * So many within an hour of the clock: for what is too many to keep a place for each. Around the
 * turn of an hour it lets through twice as many.
 *
 * @param owner whose: such as a school and the first digits of a number; at most 120 characters
 */
public record Cap(String owner, int most) {

    /** How much room there was. */
    public enum Room {
        FREE,
        /** This was the last one of this hour. */
        LAST,
        NONE
    }

    static Instant hourOf(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS);
    }

    /** When there is room again. */
    public static Instant nextHour(Instant now) {
        return hourOf(now).plus(1, ChronoUnit.HOURS);
    }
}
