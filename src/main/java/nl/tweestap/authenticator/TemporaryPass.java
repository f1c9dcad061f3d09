package nl.tweestap.authenticator;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the service desk gives somebody who has nothing else left: one code that is good once, for a
 * while. The code is known as a hash only.
 *
 * <p>It stays with the account when it is spent or over, until something new is bound: an account
 * with nothing at all is open to whoever knows its password.
 *
 * @param lastUsedAt when it was spent; empty while it was not
 * @param validUntil from when it opens nothing any more
 */
public record TemporaryPass(
        String id, String name, Instant boundAt, Optional<Instant> lastUsedAt, Instant validUntil)
        implements Authenticator {

    /** Long enough to get a phone out of its box. */
    public static final Duration USUAL = Duration.ofHours(1);

    /** The caller writes it down and types it at once. */
    public static final Duration SHORTEST = Duration.ofMinutes(10);

    /** A working day, and never a night. */
    public static final Duration LONGEST = Duration.ofHours(8);

    @Override
    public Kind kind() {
        return Kind.TEMPORARY_PASS;
    }

    public boolean isSpent() {
        return lastUsedAt.isPresent();
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(validUntil);
    }

    /** Whether its code still opens something. */
    public boolean isAlive(Instant now) {
        return !isSpent() && !isOver(now);
    }
}
