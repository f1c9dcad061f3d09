package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.limit.Limit;
import nl.tweestap.limit.Limiter;
import nl.tweestap.limit.Taken;
import nl.tweestap.seal.Seal;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Standing;
import nl.tweestap.verifier.sentcode.SendResult.Answer;

/**
 * Sends a one-time code to a phone, for the first time or again, as often as is allowed. Places
 * under the limits are taken before the transaction that writes the message, see {@link Limiter}.
 */
@ApplicationScoped
public class CodeSending {

    @Inject AttemptLimit attemptLimit;
    @Inject Limiter limiter;
    @Inject CodeSendingInTransaction inTransaction;
    @Inject Seal seal;
    @Inject InstantSource clock;

    /**
     * Sends a code. A second call for the same number in the same flow sends the same code again,
     * until minute nine; after that, or after five wrong answers, a new one. A code that could not
     * be delivered may be sent again at once.
     *
     * @param flow the session or enrolment it is for
     */
    public SendResult send(Account account, String flow, Target target) {
        Standing standing = attemptLimit.standing(account.id());
        if (standing.isPaused()) {
            return new SendResult(Answer.PAUSED, standing.pausedUntil());
        }
        Optional<SendResult> objection = inTransaction.objection(account, flow, target.number());
        if (objection.isPresent()) {
            return objection.get();
        }
        Instant now = clock.instant();
        Map<Limit, Taken> places = new LinkedHashMap<>();
        for (Limit limit : limitsOf(account, target.number())) {
            Taken place = limiter.take(limit, now);
            if (!place.isTaken()) {
                places.forEach(limiter::giveBack);
                return new SendResult(Answer.LIMIT_REACHED, place.at());
            }
            places.put(limit, place);
        }
        SendResult result = inTransaction.send(account, flow, target);
        if (result.answer() != Answer.SENT) {
            places.forEach(limiter::giveBack);
        }
        return result;
    }

    /** Whether nothing more is sent to this number today: shown to people, never decided by. */
    public boolean isUsedUp(Account account, PhoneNumber number) {
        Instant now = clock.instant();
        return limitsOf(account, number).stream()
                .anyMatch(limit -> limiter.free(limit, now).left() == 0);
    }

    private List<Limit> limitsOf(Account account, PhoneNumber number) {
        return List.of(
                dayLimit("sends/account/" + account.id()),
                dayLimit("sends/number/" + seal.keyedHash(number.e164())));
    }

    private static Limit dayLimit(String owner) {
        return new Limit(owner, ResendLimits.PER_DAY, ResendLimits.DAY);
    }
}
