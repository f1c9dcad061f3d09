package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.delivery.Outbox;
import nl.tweestap.verifier.sentcode.SendResult.Answer;

/**
 * The half of {@link CodeSending} in its transaction: a code and its message are written together.
 */
@ApplicationScoped
@Transactional
public class CodeSendingInTransaction {

    @Inject Accounts accounts;
    @Inject SentCodes sentCodes;
    @Inject OnceOnlySentCodes onceOnly;
    @Inject Outbox outbox;
    @Inject CodeMessages words;
    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;

    /** Why a code may not be sent now; empty when it may. */
    Optional<SendResult> objection(Account account, String flow, PhoneNumber number) {
        return sentCodes
                .newest(account.id(), flow, number)
                .flatMap(known -> objection(known, clock.instant()));
    }

    private Optional<SendResult> objection(SentCode known, Instant now) {
        boolean isWaiting =
                now.isBefore(known.resendableAt())
                        && !known.isCancelled()
                        && !outbox.hasFailed(known.messageId());
        if (isWaiting) {
            return Optional.of(new SendResult(Answer.TOO_SOON, known.resendableAt()));
        }
        return known.isSentOut()
                ? Optional.of(
                        new SendResult(
                                Answer.LIMIT_REACHED, known.lastSentAt().plus(ResendLimits.DAY)))
                : Optional.empty();
    }

    /** Sends, unless another request of the same person did so just before. */
    SendResult send(Account account, String flow, Target target) {
        accounts.lock(account.id());
        Instant now = clock.instant();
        Optional<SentCode> known = sentCodes.newest(account.id(), flow, target.number());
        return known.flatMap(one -> objection(one, now))
                .orElseGet(
                        () ->
                                known.map(one -> again(account, one, target, now))
                                        .orElseGet(() -> first(account, flow, target, now)));
    }

    private SendResult first(Account account, String flow, Target target, Instant now) {
        OneTimeCode code = OneTimeCode.random(randomness);
        SentCode sent =
                new SentCode(
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
        sentCodes.add(sent, flow);
        return new SendResult(Answer.SENT, sent.resendableAt());
    }

    private SendResult again(Account account, SentCode known, Target target, Instant now) {
        if (!onceOnly.claimSend(known.id(), known.sends(), now)) {
            return new SendResult(Answer.TOO_SOON, now.plus(ResendLimits.waitAfter(known.sends())));
        }
        boolean isSame = known.isRepeatable(now);
        OneTimeCode code = isSame ? known.code() : OneTimeCode.random(randomness);
        Instant madeAt = isSame ? known.codeMadeAt() : now;
        String messageId = write(account, target, code, madeAt.plus(OneTimeCode.LIFETIME));
        boolean isOut = !outbox.hasFailed(known.messageId());
        SentCode sent = known.sentAgain(target.channel(), code, madeAt, now, messageId, isOut);
        sentCodes.sentAgain(sent);
        return new SendResult(Answer.SENT, sent.resendableAt());
    }

    private String write(Account account, Target target, OneTimeCode code, Instant uselessAt) {
        return outbox.write(words.message(account, target, code), uselessAt);
    }
}
