package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.TypedCode;
import nl.tweestap.limit.Free;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Claim;
import nl.tweestap.verifier.Standing;

/**
 * How often codes are judged on the page of a caller, who is a stranger there: a share of the
 * account's own attempts. Each one takes a place of both, so nobody has one guess more by that page
 * than without it, and what is over of the account's is left to its owner, who signs in.
 */
@ApplicationScoped
public class CallerTries {

    /** Of {@link AttemptLimit#PER_WINDOW} in the same window: so no stranger begins a pause. */
    static final int PER_WINDOW = 3;

    @Inject Limiter limiter;
    @Inject AttemptLimit attemptLimit;
    @Inject InstantSource clock;

    private static Limit limit(String accountId) {
        return new Limit("callers/" + accountId, PER_WINDOW, AttemptLimit.WINDOW);
    }

    /** Counts one; empty when none may be judged now, or when it cannot be a code at all. */
    Optional<Claim> count(String accountId, Kind kind, CallerProof.Typed typed) {
        boolean isCounted =
                TypedCode.canBe(kind, typed.code())
                        && limiter.take(limit(accountId), clock.instant()).isTaken();
        return isCounted
                ? Optional.of(attemptLimit.count(accountId, kind, typed.code(), typed.browser()))
                        .filter(Claim.class::isInstance)
                        .map(Claim.class::cast)
                : Optional.empty();
    }

    /** For who has just proven a bound authenticator there. */
    void beginAnew(String accountId) {
        limiter.giveBackAll(limit(accountId));
    }

    /** Until when no code is judged there, not even a right one; empty when one is. */
    Optional<Instant> pausedUntil(String accountId) {
        Free share = limiter.free(limit(accountId), clock.instant());
        Standing whole = attemptLimit.standing(accountId);
        return Stream.of(
                        Optional.of(share.from()).filter(from -> share.left() == 0),
                        Optional.of(whole.pausedUntil()).filter(until -> whole.isPaused()))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
