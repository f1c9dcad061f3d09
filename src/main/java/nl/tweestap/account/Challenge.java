package nl.tweestap.account;

import java.time.Instant;
import java.util.Optional;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.authenticator.PhoneNumber;
import nl.tweestap.authenticator.ResendLimits;

/**
 * A one-time code that was sent to a phone and waits for an answer.
 *
 * @param authenticatorId the bound phone; empty while the phone is being bound
 * @param sends how often it was sent, 1 to {@link ResendLimits#PER_FLOW}
 * @param wrong wrong answers so far, 0 to {@link OneTimeCode#MAX_WRONG}
 * @param messageId of the newest send, to ask the courier about
 */
public record Challenge(
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
        String messageId) {

    public Instant expiresAt() {
        return codeMadeAt.plus(OneTimeCode.LIFETIME);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    /**
     * Whether the same code may go out once more: it still has a minute, and was not guessed at.
     */
    boolean isRepeatable(Instant now) {
        return now.isBefore(codeMadeAt.plus(OneTimeCode.REPEATABLE_FOR))
                && wrong < OneTimeCode.MAX_WRONG;
    }

    /** From when it may be sent once more. */
    public Instant resendableAt() {
        return lastSentAt.plus(ResendLimits.waitAfter(sends));
    }

    /** Whether this flow has sent as often as it may. */
    public boolean isSentOut() {
        return sends >= ResendLimits.PER_FLOW;
    }
}
