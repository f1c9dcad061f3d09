package nl.tweestap.account;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Comes by every hour and removes what has served its time (GDPR article 5.1.e): what nobody needs
 * any more cannot leak.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Forgetting {

    /** Numbers that were never proven are gone within a day of their last code. */
    static final Duration CHALLENGES = Duration.ofHours(23);

    /** Longer than the longest window, so that no limit forgets what still counts. */
    static final Duration LIMITS = Duration.ofHours(25);

    /** Twelve months of history, as the sector's norms ask, and one to look back in. */
    static final Duration HISTORY = Duration.ofDays(396);

    @Inject Sessions sessions;
    @Inject Challenges challenges;
    @Inject LimitPlaces limits;
    @Inject History history;
    @Inject InstantSource clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void comeBy() {
        Instant now = clock.instant();
        sessions.forgetOld();
        challenges.forget(now.minus(CHALLENGES));
        limits.forget(now.minus(LIMITS));
        history.forget(now.minus(HISTORY));
    }
}
