package nl.tweestap.authenticator;

import java.time.Duration;

/**
 * How often an account may be guessed at. Counted over all sessions, methods and nodes; a restart
 * or a resend resets nothing; the account itself is never locked, so nobody can lock out somebody
 * else.
 */
public final class AttemptLimits {

    /**
     * Codes judged within one {@link #WINDOW}: room for a few slips, and no way to guess quickly.
     * All are counted before they are judged; a right one begins the count anew (decision 7).
     */
    public static final int PER_WINDOW = 5;

    public static final Duration WINDOW = Duration.ofMinutes(5);

    /** Wrong codes in a row that switch an authenticator off: NIST SP 800-63B-4 §3.2.2. */
    public static final int CONSECUTIVE = 100;

    private AttemptLimits() {}
}
