package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.delivery.Outbox;
import nl.tweestap.verifier.sentcode.SendResult.Answer;

/**
 * The half of {@link CodeSending} in its transaction: a code and its message are written together.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class CodeSendingInTransaction {

    @Inject Accounts accounts;
    @Inject SentCodes sentCodes;
    @Inject UnansweredSends unanswered;
    @Inject OnceOnlySentCodes onceOnly;
    @Inject Outbox outbox;
    @Inject CodeMessages words;
    @Inject InstantSource clock;
    @Inject RandomGenerator randomness;

    /** Why a code may not be sent now; empty when it may. */
    Optional<SendResult> objection(Account account, String flow, PhoneNumber number) {
        Instant now = clock.instant();
        List<SentCode> sent = sentCodes.unanswered(account.id(), flow);
        return objection(
                sent, number, againAt(sent, unanswered.of(account.id()).againAt(), now), now);
    }

    /**
     * A wait is a wait for the whole flow, and for the account: another number is no way round it,
     * and neither is beginning anew.
     */
    private Optional<SendResult> objection(
            List<SentCode> sent, PhoneNumber number, Instant againAt, Instant now) {
        if (now.isBefore(againAt)) {
            return Optional.of(tooSoon(sent, number, againAt, now));
        }
        return of(sent, number)
                .filter(SentCode::isSentOut)
                .map(known -> known.lastSentAt().plus(ResendLimits.DAY))
                .map(free -> new SendResult(Answer.LIMIT_REACHED, free));
    }

    /** Who went back and on again with the same number finds the code that is under way. */
    private SendResult tooSoon(
            List<SentCode> sent, PhoneNumber number, Instant againAt, Instant now) {
        Optional<SentCode> underWay =
                sent.stream()
                        .findFirst()
                        .filter(newest -> newest.number().equals(number))
                        .filter(newest -> !newest.isExpired(now));
        underWay.filter(SentCode::isCancelled).ifPresent(one -> sentCodes.reopen(one.id()));
        return new SendResult(underWay.isPresent() ? Answer.TOO_SOON : Answer.NOT_YET, againAt);
    }

    private static Optional<SentCode> of(List<SentCode> sent, PhoneNumber number) {
        return sent.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** From when a code may go out in this flow; now, where nothing is waited for. */
    Instant againAt(Account account, String flow) {
        return againAt(
                sentCodes.unanswered(account.id(), flow),
                unanswered.of(account.id()).againAt(),
                clock.instant());
    }

    private Instant againAt(List<SentCode> sent, Instant ofAccount, Instant now) {
        return later(later(now, ofAccount), ofFlow(sent, now));
    }

    private Instant ofFlow(List<SentCode> sent, Instant now) {
        if (sent.isEmpty() || outbox.hasFailed(sent.get(0).messageId())) {
            return now;
        }
        return sent.get(0).lastSentAt().plus(ResendLimits.waitAfter(sends(sent)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static int sends(List<SentCode> sent) {
        return sent.stream().mapToInt(SentCode::sends).sum();
    }

    /** Sends, unless another request of the same person did so just before. */
    SendResult send(Account account, String flow, Target target) {
        accounts.lock(account.id());
        Instant now = clock.instant();
        List<SentCode> sent = sentCodes.unanswered(account.id(), flow);
        UnansweredSends.Standing standing = unanswered.of(account.id());
        Optional<SendResult> objection =
                objection(sent, target.number(), againAt(sent, standing.againAt(), now), now);
        if (objection.isPresent()) {
            return objection.get();
        }
        Instant againAt =
                later(
                        standing.againAfterOneMore(now),
                        now.plus(ResendLimits.waitAfter(sends(sent) + 1)));
        boolean isSent =
                of(sent, target.number())
                        .map(one -> again(account, one, target, now))
                        .orElseGet(() -> first(account, flow, target, now));
        return new SendResult(isSent ? Answer.SENT : Answer.TOO_SOON, againAt);
    }

    private boolean first(Account account, String flow, Target target, Instant now) {
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
        return true;
    }

    private boolean again(Account account, SentCode known, Target target, Instant now) {
        if (!onceOnly.claimSend(known.id(), known.sends(), now)) {
            return false;
        }
        boolean isSame = known.isRepeatable(now);
        OneTimeCode code = isSame ? known.code() : OneTimeCode.random(randomness);
        Instant madeAt = isSame ? known.codeMadeAt() : now;
        String messageId = write(account, target, code, madeAt.plus(OneTimeCode.LIFETIME));
        boolean isOut = !outbox.hasFailed(known.messageId());
        SentCode sent = known.sentAgain(target.channel(), code, madeAt, now, messageId, isOut);
        sentCodes.sentAgain(sent);
        return true;
    }

    private String write(Account account, Target target, OneTimeCode code, Instant uselessAt) {
        return outbox.write(words.message(account, target, code), uselessAt);
    }
}
