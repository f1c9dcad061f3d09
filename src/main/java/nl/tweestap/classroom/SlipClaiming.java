package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.SlipCode;
import nl.tweestap.limit.Cap;
import nl.tweestap.limit.Cap.Room;
import nl.tweestap.limit.Free;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;

/**
 * Somebody types the code of a slip. It is counted before it is judged, in counts of its own: who
 * has no slip must not be able to make the owner wait elsewhere.
 *
 * <p>The narrow count is of the session, for who has the password begins sessions too and must not
 * use up the tries at the owner's screen. The wide one is of the account, over all its sessions: a
 * code is one of 25^8, some 1.5 × 10^11, and a slip lives for seven days, so whoever guesses all
 * that time has 168 hours of {@link #PER_HOUR}, 168,000 tries: one chance in 900,000, and with
 * every turn of an hour used twice still less than one in 400,000. Half of the codes would take ten
 * thousand years. Who makes so many tries keeps the slip out until the hour is over; a teacher's
 * word helps meanwhile.
 */
@ApplicationScoped
public class SlipClaiming {

    /** Codes of slips judged in a session within one {@link #WINDOW}. */
    public static final int PER_WINDOW = 5;

    /** Codes of slips judged for an account within an hour of the clock. */
    static final int PER_HOUR = 1_000;

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
        Instant now = clock.instant();
        boolean isCounted =
                limiter.take(limit(sessionId), now).isTaken()
                        && limiter.take(cap(account), now) != Room.NONE;
        return isCounted
                ? inTransaction.claim(account, sessionId, code.get(), browser)
                : Claimed.PAUSED;
    }

    /** From when a code is judged again in a session that has just been paused. */
    public Instant freeFrom(String sessionId) {
        Instant now = clock.instant();
        Free free = limiter.free(limit(sessionId), now);
        return free.left() > 0 ? Cap.nextHour(now) : free.from();
    }

    static Limit limit(String sessionId) {
        return new Limit("slips/" + sessionId, PER_WINDOW, WINDOW);
    }

    private static Cap cap(Account account) {
        return new Cap("slips/" + account.id(), PER_HOUR);
    }
}
