package nl.tweestap.verifier.sentcode;

import java.time.Duration;
import java.util.List;
import nl.tweestap.authenticator.PhoneNumber;

/** How often a code may be sent: what a phone bill and an impatient thumb allow. */
public final class ResendLimits {

    /**
     * Waits after each send of one flow, to whatever number, for a message needs a moment to
     * arrive; after the third and each later one the last.
     */
    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(120));

    /**
     * Sends of an account that need not wait for those of another flow: who closed the page and
     * begins anew gets a code at once. From then on the account waits as a flow does, so that
     * beginning anew is no way round a wait.
     */
    static final int QUICK = 2;

    /** Sends to one number in one flow, the first included. */
    public static final int PER_FLOW = 3;

    /** Sends per account and per number within {@link #DAY}: against SMS pumping. */
    public static final int PER_DAY = 5;

    public static final Duration DAY = Duration.ofHours(24);

    /**
     * Sends of one school within an hour to numbers that begin alike ({@link PhoneNumber#block}):
     * what a school of five thousand needs on the morning it begins, and a small bill for who has
     * many of its passwords.
     */
    static final int PER_BLOCK_AND_HOUR = 300;

    private ResendLimits() {}

    /**
     * How long to wait after this many sends of one flow.
     *
     * @param sends one or more
     */
    public static Duration waitAfter(int sends) {
        return WAITS.get(Math.min(sends, WAITS.size()) - 1);
    }

    /**
     * How long an account has to wait, in whatever flow.
     *
     * @param sends how many went out that nobody has answered; one or more
     */
    static Duration waitOfAccountAfter(int sends) {
        return sends < QUICK ? Duration.ZERO : waitAfter(sends);
    }
}
