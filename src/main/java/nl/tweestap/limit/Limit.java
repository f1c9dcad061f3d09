package nl.tweestap.limit;

import java.time.Duration;

/**
 * So many within so long.
 *
 * @param owner whose: such as {@code attempts/} and an account id; at most 120 characters
 */
public record Limit(String owner, int most, Duration window) {

    /** Longer than this no place is kept, so no window may be. */
    static final Duration LONGEST = Duration.ofHours(24);

    public Limit {
        if (window.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("A limit over more than a day is forgotten early");
        }
    }
}
