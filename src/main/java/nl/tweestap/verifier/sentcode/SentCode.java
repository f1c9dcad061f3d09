package nl.tweestap.verifier.sentcode;

import java.time.Instant;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.database.ClockDrift;

/**
 * The challenge of a phone: a one-time code that was sent to it and waits for an answer.
 *
 * @param authenticatorId the bound phone; empty while the phone is being bound
 * @param sends how often it was sent, 1 to {@link ResendLimits#PER_FLOW}
 * @param wrong tries that were not right, 0 to {@link OneTimeCode#MAX_WRONG}
 * @param messageId of the newest send, to ask the courier about
 * @param wentOut whether this code went out before that message, by one that did not fail
 * @param isCancelled whether the person turned away from it; then it is dead
 */
public record SentCode(
        String id,
        String accountId,
        Optional<String> authenticatorId,
        PhoneNumber number,
        Channel channel,
        OneTimeCode code,
        Instant codeMadeAt,
        int sends,
        Instant lastSentAt,
        int wrong,
        String messageId,
        boolean wentOut,
        boolean isCancelled) {

    public Instant expiresAt() {
        return codeMadeAt.plus(OneTimeCode.LIFETIME);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt()) || ClockDrift.isFromLater(codeMadeAt, now);
    }

    /** How often it may still be typed wrong; 0 when it is dead. */
    public int triesLeft() {
        return Math.max(0, OneTimeCode.MAX_WRONG - wrong);
    }

    /** Whether typing it can lead anywhere. */
    public boolean isUsable(Instant now) {
        return !isExpired(now) && triesLeft() > 0 && !isCancelled;
    }

    /**
     * Whether the same code may go out once more: it still has a minute, was not guessed at too
     * often, and the person did not turn away from it.
     */
    boolean isRepeatable(Instant now) {
        return now.isBefore(codeMadeAt.plus(OneTimeCode.REPEATABLE_FOR))
                && !isExpired(now)
                && wrong < OneTimeCode.MAX_WRONG
                && !isCancelled;
    }

    /** Whether this flow has sent as often as it may. */
    public boolean isSentOut() {
        return sends >= ResendLimits.PER_FLOW;
    }

    /**
     * The same, sent once more; a new code begins with all its tries.
     *
     * @param isOut whether the message before went out
     */
    SentCode sentAgain(
            Channel by,
            OneTimeCode newest,
            Instant madeAt,
            Instant now,
            String newMessageId,
            boolean isOut) {
        boolean isSame = madeAt.equals(codeMadeAt);
        return new SentCode(
                id,
                accountId,
                authenticatorId,
                number,
                by,
                newest,
                madeAt,
                sends + 1,
                now,
                isSame ? wrong : 0,
                newMessageId,
                isSame && (wentOut || isOut),
                false);
    }
}
