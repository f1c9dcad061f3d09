package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Account;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.delivery.Outbox;
import nl.tweestap.limit.Limiter;
import nl.tweestap.school.Reach;
import nl.tweestap.school.Reach.Objection;
import nl.tweestap.school.Schools;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Standing;
import nl.tweestap.verifier.sentcode.SendLimits.Places;
import nl.tweestap.verifier.sentcode.SendResult.Answer;

/**
 * Sends a one-time code to a phone, for the first time or again, by what the school allows today
 * and as often as is allowed. Places under the limits are taken before the transaction that writes
 * the message, see {@link Limiter}.
 */
@ApplicationScoped
public class CodeSending {

    @Inject Schools schools;
    @Inject Authenticators authenticators;
    @Inject AttemptLimit attemptLimit;
    @Inject SendLimits limits;
    @Inject CodeSendingInTransaction inTransaction;
    @Inject Outbox outbox;
    @Inject InstantSource clock;

    /**
     * Sends a code. A second call for the same number in the same flow sends the same code again,
     * until minute nine; after that, or after five wrong answers, a new one. A code that could not
     * be delivered may be sent again at once.
     *
     * @param flow the session or enrolment it is for
     */
    public SendResult send(Account account, String flow, Target target) {
        Optional<SendResult> refusal =
                forbidden(account, target)
                        .or(() -> paused(account))
                        .or(() -> inTransaction.objection(account, flow, target.number()));
        return refusal.orElseGet(() -> sendCounted(account, flow, target));
    }

    private SendResult sendCounted(Account account, String flow, Target target) {
        Places places = limits.take(account, target, clock.instant());
        if (places.refusal().isPresent()) {
            return places.refusal().get();
        }
        SendResult result = inTransaction.send(account, flow, target);
        if (result.answer() != Answer.SENT) {
            limits.giveBack(places);
        }
        return result;
    }

    /** Whatever a button said: what the school does not allow is not sent. */
    private Optional<SendResult> forbidden(Account account, Target target) {
        if (!reach(account, target.number(), target.own()).allows(target.channel())) {
            return Optional.of(new SendResult(Answer.NOT_ALLOWED, clock.instant()));
        }
        return target.authenticatorId().isEmpty() && isBound(account, target.number())
                ? Optional.of(new SendResult(Answer.BOUND, clock.instant()))
                : Optional.empty();
    }

    private boolean isBound(Account account, PhoneNumber number) {
        return authenticators.of(account.id()).stream()
                .filter(Phone.class::isInstance)
                .map(Phone.class::cast)
                .anyMatch(phone -> phone.number().equals(number));
    }

    private Optional<SendResult> paused(Account account) {
        return Optional.of(attemptLimit.standing(account.id()))
                .filter(Standing::isPaused)
                .map(standing -> new SendResult(Answer.PAUSED, standing.pausedUntil()));
    }

    /** By what this phone of the account can be sent a code today. */
    public Reach reach(Account account, Phone phone) {
        return reach(account, phone.number(), phone.channel());
    }

    /**
     * The same for a number that is being bound.
     *
     * @param own how its owner wants to get codes
     */
    public Reach reach(Account account, PhoneNumber number, Channel own) {
        return schools.find(account.school())
                .map(school -> Reach.of(school.policy(), number, own))
                .orElseGet(() -> new Reach(List.of(), Optional.of(Objection.NO_CODES)));
    }

    /** From when a code may go out in this flow: shown to people, never decided by. */
    public Instant againAt(Account account, String flow) {
        return inTransaction.againAt(account, flow);
    }

    /** Whether it is known already that its newest message will not arrive. */
    public boolean hasFailed(SentCode code) {
        return outbox.hasFailed(code.messageId());
    }

    /** Whether nothing more is sent to a phone of this account today: shown, never decided by. */
    public boolean isUsedUp(Account account) {
        return limits.isUsedUp(account, clock.instant());
    }
}
