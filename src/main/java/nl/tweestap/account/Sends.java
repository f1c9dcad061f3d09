package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tweestap.account.CodeSending.Answer;
import nl.tweestap.account.CodeSending.Result;
import nl.tweestap.account.CodeSending.Target;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.ResendLimits;
import nl.tweestap.delivery.Outbox;

/** Writes a challenge and its message, in one transaction. */
@ApplicationScoped
@Transactional
public class Sends {

    @Inject Accounts accounts;
    @Inject Challenges challenges;
    @Inject OnceOnly onceOnly;
    @Inject Outbox outbox;
    @Inject CodeMessages words;
    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;

    /** Why a code may not be sent now; empty when it may. */
    Optional<Result> objection(Account account, String flow, PhoneNumber number) {
        return challenges
                .newest(account.id(), flow, number)
                .flatMap(known -> objection(known, clock.instant()));
    }

    private Optional<Result> objection(Challenge known, Instant now) {
        boolean isWaiting =
                now.isBefore(known.resendableAt())
                        && !known.isCancelled()
                        && !outbox.hasFailed(known.messageId());
        if (isWaiting) {
            return Optional.of(new Result(Answer.TOO_SOON, known.resendableAt()));
        }
        return known.isSentOut()
                ? Optional.of(
                        new Result(Answer.LIMIT_REACHED, known.lastSentAt().plus(ResendLimits.DAY)))
                : Optional.empty();
    }

    /** Sends, unless another request of the same person did so just before. */
    Result send(Account account, String flow, Target target) {
        accounts.lock(account.id());
        Instant now = clock.instant();
        Optional<Challenge> known = challenges.newest(account.id(), flow, target.number());
        return known.flatMap(one -> objection(one, now))
                .orElseGet(
                        () ->
                                known.map(one -> again(account, one, target, now))
                                        .orElseGet(() -> first(account, flow, target, now)));
    }

    private Result first(Account account, String flow, Target target, Instant now) {
        OneTimeCode code = OneTimeCode.random(randomness);
        Challenge challenge =
                new Challenge(
                        UUID.randomUUID().toString(),
                        account.id(),
                        target.authenticatorId(),
                        target.number(),
                        target.channel(),
                        code,
                        now,
                        1,
                        now,
                        0,
                        write(account, target, code, now.plus(OneTimeCode.LIFETIME)),
                        false,
                        false);
        challenges.add(challenge, flow);
        return new Result(Answer.SENT, challenge.resendableAt());
    }

    private Result again(Account account, Challenge known, Target target, Instant now) {
        if (!onceOnly.claimSend(known.id(), known.sends(), now)) {
            return new Result(Answer.TOO_SOON, now.plus(ResendLimits.waitAfter(known.sends())));
        }
        boolean isSame = known.isRepeatable(now);
        OneTimeCode code = isSame ? known.code() : OneTimeCode.random(randomness);
        Instant madeAt = isSame ? known.codeMadeAt() : now;
        String messageId = write(account, target, code, madeAt.plus(OneTimeCode.LIFETIME));
        boolean isOut = !outbox.hasFailed(known.messageId());
        Challenge sent = known.sentAgain(target.channel(), code, madeAt, now, messageId, isOut);
        challenges.sentAgain(sent);
        return new Result(Answer.SENT, sent.resendableAt());
    }

    private String write(Account account, Target target, OneTimeCode code, Instant uselessAt) {
        return outbox.write(words.message(account, target, code), uselessAt);
    }
}
