package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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

    @Inject Challenges challenges;
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
        LIMIT_REACHED
    }

    /** What came of it, and from when it may be tried again. */
    public record Result(Answer answer, Instant againAt) {}

    /**
     * Sends a code. A second call for the same number in the same flow sends the same code again,
     * until minute nine; after that, or after five wrong answers, a new one.
     *
     * @param flow the session or enrolment it is for
     */
    public Result send(Account account, String flow, Target target) {
        Instant now = clock.instant();
        Optional<Challenge> open =
                challenges
                        .open(account.id(), flow)
                        .filter(challenge -> challenge.number().equals(target.number()));
        if (open.isPresent() && now.isBefore(open.get().resendableAt())) {
            return new Result(Answer.TOO_SOON, open.get().resendableAt());
        }
        if (open.isPresent() && open.get().isSentOut()) {
            return new Result(Answer.LIMIT_REACHED, open.get().lastSentAt().plus(ResendLimits.DAY));
        }
        Optional<Instant> full = takePlaces(account, target.number(), now);
        if (full.isPresent()) {
            return new Result(Answer.LIMIT_REACHED, full.get());
        }
        return open.map(challenge -> sends.again(account, challenge, target, now))
                .orElseGet(() -> sends.first(account, flow, target, now));
    }

    /** Empty when there was room; else the moment from which there is. */
    private Optional<Instant> takePlaces(Account account, PhoneNumber number, Instant now) {
        List<Limit> both =
                List.of(
                        dayLimit("sends/account/" + account.id()),
                        dayLimit("sends/number/" + seal.keyedHash(number.e164())));
        Taken first = limits.take(both.get(0), now);
        if (!first.isTaken()) {
            return Optional.of(first.at());
        }
        Taken second = limits.take(both.get(1), now);
        if (!second.isTaken()) {
            limits.giveBack(both.get(0), first);
            return Optional.of(second.at());
        }
        return Optional.empty();
    }

    private static Limit dayLimit(String owner) {
        return new Limit(owner, ResendLimits.PER_DAY, ResendLimits.DAY);
    }
}
