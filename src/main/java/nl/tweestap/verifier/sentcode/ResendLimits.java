package nl.tweestap.verifier.sentcode;

import java.time.Duration;
import java.util.List;

/** How often a code may be sent: what a phone bill and an impatient thumb allow. */
public final class ResendLimits {

    /**
     * Waits after each send of one flow, for a message needs a moment to arrive. After the last
     * nothing more is sent: its wait only delays the words that say so.
     */
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(120));

    /** Sends in one flow, the first included. */
    public static final int PER_FLOW = 3;

    /** Sends per account and per number within {@link #DAY}: against SMS pumping. */
    public static final int PER_DAY = 5;

    public static final Duration DAY = Duration.ofHours(24);

    private ResendLimits() {}

    /**
     * How long to wait after this many sends of one flow.
     *
     * @param sends one or more
     */
    public static Duration waitAfter(int sends) {
        return WAITS.get(Math.min(sends, WAITS.size()) - 1);
    }
}
