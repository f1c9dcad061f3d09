package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Limits.Limit;
import nl.tweestap.account.Limits.Taken;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.AttemptLimits;
import nl.tweestap.authenticator.Verdict;

/**
 * Counts attempts at an account's codes before they are judged: five within five minutes, over all
 * sessions, authenticators and nodes (AuthQuake, October 2024: a count per session is no limit).
 *
 * <p>A right code gives its place back, so that somebody who makes no mistakes never waits;
 * somebody who guesses has no right codes to give back.
 */
@ApplicationScoped
public class Attempts {

    @Inject Limits limits;
    @Inject InstantSource clock;

    /** An attempt that was counted. The verifier judges nothing without one. */
    public static final class Counted {

        private final String accountId;
        private final Taken place;

        private Counted(String accountId, Taken place) {
            this.accountId = accountId;
            this.place = place;
        }

        String accountId() {
            return accountId;
        }
    }

    /**
     * The counted attempt; or none, and when the pause ends.
     *
     * @param isLast whether this was the last one before a pause
     */
    public record Count(Optional<Counted> counted, Instant pausedUntil, boolean isLast) {

        /** What the person is told during a pause. */
        public Judgement paused() {
            return new Judgement(Verdict.PAUSED, pausedUntil);
        }
    }

    private static Limit limit(String accountId) {
        return new Limit("attempts/" + accountId, AttemptLimits.PER_WINDOW, AttemptLimits.WINDOW);
    }

    /** Counts one, in a transaction of its own. Call it while no other is open. */
    public Count count(String accountId) {
        Taken taken = limits.take(limit(accountId), clock.instant());
        if (!taken.isTaken()) {
            return new Count(Optional.empty(), taken.at(), false);
        }
        return new Count(
                Optional.of(new Counted(accountId, taken)), clock.instant(), taken.left() == 0);
    }

    /**
     * A right code does not count after all. In the transaction that accepts it: when that is
     * undone the attempt stays counted.
     */
    void giveBack(Counted counted) {
        limits.giveBack(limit(counted.accountId), counted.place);
    }

    /** How many are left within the window, to tell the person. */
    public int left(String accountId) {
        return limits.free(limit(accountId), clock.instant());
    }
}
