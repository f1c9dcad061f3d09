package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.Limits.Free;
import nl.tweestap.account.Limits.Limit;
import nl.tweestap.account.Limits.Taken;
import nl.tweestap.account.Verification.Judgement;
import nl.tweestap.authenticator.AttemptLimits;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.authenticator.Verdict;

/**
 * Counts attempts at an account's codes before they are judged: five within five minutes, over all
 * sessions, authenticators and nodes (AuthQuake, October 2024: a count per session is no limit).
 *
 * <p>A right code begins the count anew, so that slips at one step are not held against the next.
 * Somebody who guesses has no right codes; but somebody with a secret of their own makes as many as
 * they like, so a code only counts as right here when its authenticator was bound already, or when
 * it was bound with it by somebody with the right to ({@link ChangeRight}). Decision 7 says why.
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
     * The counted attempt; or none, and why.
     *
     * @param refused what the person is told when none was counted; nothing otherwise
     */
    public record Count(Optional<Counted> counted, Judgement refused) {}

    /**
     * What is left within the window: shown to people, never decided by.
     *
     * @param left 0 during a pause
     * @param pausedUntil now, when there is no pause
     */
    public record Standing(int left, Instant pausedUntil) {

        public boolean isPaused() {
            return left == 0;
        }
    }

    private static Limit limit(String accountId) {
        return new Limit("attempts/" + accountId, AttemptLimits.PER_WINDOW, AttemptLimits.WINDOW);
    }

    /**
     * Counts one, in a transaction of its own. Call it while no other is open. What cannot be a
     * code at all costs nothing: guessing it would tell nobody anything.
     *
     * @param kind of the authenticator that is asked
     */
    public Count count(String accountId, Kind kind, String typed) {
        if (TypedCode.canBe(kind, typed)) {
            return count(accountId);
        }
        Standing now = standing(accountId);
        Verdict verdict = now.isPaused() ? Verdict.PAUSED : Verdict.NO_CODE;
        return new Count(Optional.empty(), new Judgement(verdict, now.pausedUntil()));
    }

    Count count(String accountId) {
        Taken taken = limits.take(limit(accountId), clock.instant());
        Verdict unjudged = taken.isTaken() ? Verdict.WRONG : Verdict.PAUSED;
        return new Count(
                Optional.of(taken)
                        .filter(Taken::isTaken)
                        .map(place -> new Counted(accountId, place)),
                new Judgement(unjudged, taken.at()));
    }

    /**
     * A right code does not count after all. In the transaction that accepts it: when that is
     * undone the attempt stays counted.
     */
    void giveBack(Counted counted) {
        limits.giveBack(limit(counted.accountId), counted.place);
    }

    /** Whether a pause begins with this one. Asked when it was wrong. */
    boolean isLast(Counted counted) {
        return limits.isLast(limit(counted.accountId), counted.place);
    }

    /**
     * All places are free again. For who has just proven a bound authenticator, or bound one with
     * the right to: nobody else may have a count undone. In the caller's transaction.
     */
    public void beginAnew(String accountId) {
        limits.giveBackAll(limit(accountId));
    }

    /** How it stands, to tell the person. */
    public Standing standing(String accountId) {
        Free free = limits.free(limit(accountId), clock.instant());
        return new Standing(free.left(), free.from());
    }
}
