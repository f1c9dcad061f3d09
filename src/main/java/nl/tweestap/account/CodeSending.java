package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.account.Limits.Limit;
import nl.tweestap.account.Limits.Taken;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.ResendLimits;
import nl.tweestap.seal.Seal;

/**
 * Sends a one-time code to a phone, for the first time or again, as often as is allowed. Places
 * under the limits are taken before the transaction that writes the message, see {@link Limits}.
 */
@ApplicationScoped
public class CodeSending {

    @Inject Attempts attempts;
    @Inject Limits limits;
    @Inject Sends sends;
    @Inject Seal seal;
    @Inject InstantSource clock;

    /**
     * Where a code goes.
     *
     * @param authenticatorId the bound phone; empty while the phone is being bound
     * @param sender the school, as it is named in the message
     */
    public record Target(
            PhoneNumber number, Channel channel, Optional<String> authenticatorId, String sender) {}

    /** What came of it. */
    public enum Answer {
        SENT,
        /** A code went out a moment ago. */
        TOO_SOON,
        /** This flow, this account or this number has had as many as it may. */
        LIMIT_REACHED,
        /** Too many wrong codes: nothing can be done with a code now. */
        PAUSED
    }

    /** What came of it, and from when it may be tried again. */
    public record Result(Answer answer, Instant againAt) {}

    /**
     * Sends a code. A second call for the same number in the same flow sends the same code again,
     * until minute nine; after that, or after five wrong answers, a new one. A code that could not
     * be delivered may be sent again at once.
     *
     * @param flow the session or enrolment it is for
     */
    public Result send(Account account, String flow, Target target) {
        Attempts.Standing standing = attempts.standing(account.id());
        if (standing.isPaused()) {
            return new Result(Answer.PAUSED, standing.pausedUntil());
        }
        Optional<Result> objection = sends.objection(account, flow, target.number());
        if (objection.isPresent()) {
            return objection.get();
        }
        Instant now = clock.instant();
        Map<Limit, Taken> places = new LinkedHashMap<>();
        for (Limit limit : limitsOf(account, target.number())) {
            Taken place = limits.take(limit, now);
            if (!place.isTaken()) {
                places.forEach(limits::giveBack);
                return new Result(Answer.LIMIT_REACHED, place.at());
            }
            places.put(limit, place);
        }
        Result result = sends.send(account, flow, target);
        if (result.answer() != Answer.SENT) {
            places.forEach(limits::giveBack);
        }
        return result;
    }

    /** Whether nothing more is sent to this number today: shown to people, never decided by. */
    public boolean isUsedUp(Account account, PhoneNumber number) {
        Instant now = clock.instant();
        return limitsOf(account, number).stream()
                .anyMatch(limit -> limits.free(limit, now).left() == 0);
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
