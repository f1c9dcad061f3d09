package nl.tweestap.verifier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.limit.Free;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;
import nl.tweestap.limit.Taken;

/**
 * How often an account may be guessed at: five attempts within five minutes, counted before they
 * are judged, over all sessions, authenticators and nodes (AuthQuake, October 2024: a count per
 * session is no limit). A restart or a resend resets nothing. The account itself is never locked;
 * who knows the password can make it wait, as SECURITY.md says.
 *
 * <p>A right code begins the count anew, so that slips at one step are not held against the next.
 * Somebody who guesses has no right codes; but somebody with a secret of their own makes as many as
 * they like, so a code only counts as right here when its authenticator was bound already, or when
 * it was bound with it by somebody with the right to. Decision 7 says why.
 */
@ApplicationScoped
public class AttemptLimit {

    /**
     * Codes judged within one {@link #WINDOW}. NIST SP 800-63B-4 §3.2.2 asks for a limit and leaves
     * the number to us: five is what a person with a slip of the finger needs.
     */
    public static final int PER_WINDOW = 5;

    public static final Duration WINDOW = Duration.ofMinutes(5);

    @Inject Limiter limiter;
    @Inject InstantSource clock;

    private static Limit limit(String accountId) {
        return new Limit("attempts/" + accountId, PER_WINDOW, WINDOW);
    }

    /**
     * Counts one, in a transaction of its own. Call it while no other is open. What cannot be a
     * code at all costs nothing: guessing it would tell nobody anything.
     *
     * @param kind of the authenticator that is asked
     */
    public Count count(String accountId, Kind kind, String typed, String browser) {
        if (TypedCode.canBe(kind, typed)) {
            return count(accountId, typed, browser);
        }
        Standing now = standing(accountId);
        Verdict verdict = now.isPaused() ? Verdict.PAUSED : Verdict.NO_CODE;
        return new Judgement(verdict, now.pausedUntil());
    }

    Count count(String accountId, String typed, String browser) {
        Taken taken = limiter.take(limit(accountId), clock.instant());
        return taken.isTaken()
                ? new Claim(accountId, typed, browser, taken)
                : new Judgement(Verdict.PAUSED, taken.at());
    }

    /**
     * It does not count after all. In the transaction that decides so: when that is undone the
     * attempt stays counted.
     */
    public void giveBack(Claim claim) {
        limiter.giveBack(limit(claim.accountId()), claim.place());
    }

    /** Whether a pause begins with this one. Asked when it was wrong. */
    boolean isLast(Claim claim) {
        return limiter.isLast(limit(claim.accountId()), claim.place());
    }

    /**
     * All places are free again. For who has just proven a bound authenticator, or bound one with
     * the right to: nobody else may have a count undone. In the caller's transaction.
     */
    public void beginAnew(String accountId) {
        limiter.giveBackAll(limit(accountId));
    }

    /** How it stands, to tell the person. */
    public Standing standing(String accountId) {
        Free free = limiter.free(limit(accountId), clock.instant());
        return new Standing(free.left(), free.from());
    }
}
