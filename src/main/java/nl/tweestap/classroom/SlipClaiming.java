package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.SlipCode;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;
import nl.tweestap.limit.Taken;

/**
 * Somebody types the code of a slip. It is counted before it is judged, in a count of its own: who
 * has no slip must not be able to make the owner wait elsewhere.
 */
@ApplicationScoped
public class SlipClaiming {

    /** Codes of slips judged for an account within one {@link #WINDOW}. */
    public static final int PER_WINDOW = 5;

    public static final Duration WINDOW = Duration.ofMinutes(5);

    @Inject SlipClaimingInTransaction inTransaction;
    @Inject Limiter limiter;
    @Inject InstantSource clock;

    /** What came of it; the end of a message key. */
    public enum Claimed {
        ACCEPTED,
        /** It cannot be the code of a slip. */
        NO_CODE,
        /** Of no slip of this person: whose it is, if anybody's, is nobody's to know. */
        WRONG,
        USED,
        REPLACED,
        EXPIRED,
        /** Too many. */
        PAUSED
    }

    /**
     * Judges a code.
     *
     * @param sessionId of the session in which it counts from now on
     */
    public Claimed claim(Account account, String sessionId, String typed, String browser) {
        Optional<SlipCode> code = SlipCode.parse(typed);
        if (code.isEmpty()) {
            return Claimed.NO_CODE;
        }
        Taken taken = limiter.take(limit(account), clock.instant());
        return taken.isTaken()
                ? inTransaction.claim(account, sessionId, code.get(), browser)
                : Claimed.PAUSED;
    }

    /** From when a code is judged again. */
    public Instant freeFrom(Account account) {
        return limiter.free(limit(account), clock.instant()).from();
    }

    static Limit limit(Account account) {
        return new Limit("slips/" + account.id(), PER_WINDOW, WINDOW);
    }
}
