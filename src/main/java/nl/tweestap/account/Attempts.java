package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import nl.tweestap.account.Limits.Limit;
import nl.tweestap.account.Limits.Taken;
import nl.tweestap.authenticator.AttemptLimits;

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

    private static Limit limit(String accountId) {
        return new Limit("attempts/" + accountId, AttemptLimits.PER_WINDOW, AttemptLimits.WINDOW);
    }

    /** Counts one; when there is no room, it says from when there is. */
    public Taken count(String accountId) {
        return limits.take(limit(accountId), clock.instant());
    }

    /** The code was right after all. */
    public void forgive(String accountId, Taken attempt) {
        limits.giveBack(limit(accountId), attempt);
    }

    /** How many are left within the window, to tell the person. */
    public int left(String accountId) {
        return limits.free(limit(accountId), clock.instant());
    }

    /** When the pause ends; now, when there is none. */
    public Instant pausedUntil(String accountId) {
        return limits.nextFree(limit(accountId), clock.instant());
    }
}
