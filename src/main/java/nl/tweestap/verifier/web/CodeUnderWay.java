package nl.tweestap.verifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import nl.tweestap.account.ClockTime;
import nl.tweestap.authenticator.Channel;
import nl.tweestap.delivery.Courier;
import nl.tweestap.delivery.Outcome;
import nl.tweestap.verifier.sentcode.SentCode;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the code that is under way: when, until when, when again, and what went
 * wrong.
 */
@Named("sentCode")
@RequestScoped
public class CodeUnderWay {

    @Inject Courier courier;
    @Inject InstantSource clock;

    private @Nullable SentCode sent;
    private @Nullable Outcome outcome;

    private @Nullable Instant againAt;

    public void show(SentCode open) {
        sent = open;
        outcome = courier.outcome(open.messageId());
    }

    /** From when the next may go out in this flow, to whatever number. */
    public void waitUntil(Instant moment) {
        againAt = moment;
    }

    public boolean isSent() {
        return sent != null;
    }

    /** Whether it is worth asking for: it went out, now or before, still lives, has tries left. */
    public boolean isUsable() {
        return sent != null && (!isFailed() || sent.wentOut()) && sent.isUsable(clock.instant());
    }

    /** Whether it went out well and is no longer good: too old, or typed wrong too often. */
    public boolean isOver() {
        return isSent() && !isFailed() && !isUsable();
    }

    /** Whether it is on its way, or there. */
    public boolean isUnderWay() {
        return isUsable() && !isFailed();
    }

    /** Whether there is no code to type: none was sent, or it is no longer good. */
    public boolean isNone() {
        return !isSent() || isOver();
    }

    /** How bad a failure is: a {@code warning} while the code before it still works. */
    public String getFailedKind() {
        return isUsable() ? "warning" : "stop";
    }

    /**
     * Whether a button that sends is not the main one: there is a code to type, or another button
     * stands before it.
     */
    public boolean isSecond(boolean isAfterAnother) {
        return isAfterAnother || isUsable();
    }

    /**
     * What there is to do now, as the end of a title's key: {@code failed}, {@code earlier} where
     * the code before that failure still works, {@code choose}, {@code call}, {@code sms}.
     */
    public String getTask() {
        if (isFailed()) {
            return isUsable() ? "earlier" : "failed";
        }
        if (!isUsable()) {
            return "choose";
        }
        return isCall() ? "call" : "sms";
    }

    public boolean isSms() {
        return sent != null && sent.channel() == Channel.SMS;
    }

    public boolean isCall() {
        return sent != null && sent.channel() == Channel.VOICE;
    }

    public boolean isFailed() {
        return outcome != null && outcome.isFailed();
    }

    /** The end of a message key: {@code refused}, {@code no-answer}, {@code gateway-down}. */
    public String getFailure() {
        return outcome == null ? "" : outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String getSentAt() {
        return sent == null ? "" : ClockTime.of(sent.lastSentAt());
    }

    public String getValidUntil() {
        return sent == null ? "" : ClockTime.of(sent.expiresAt());
    }

    /** Whether nothing went out in this flow, because others of the account just did. */
    public boolean isHeldUp() {
        return !isSent() && isWaiting();
    }

    /** Clock time at which the next may go out. */
    public String getAgainAt() {
        return againAt == null ? "" : ClockTime.inWords(againAt);
    }

    /** Whether this flow may not send any more. */
    public boolean isSentOut() {
        return sent != null && sent.isSentOut();
    }

    /** Whether it is too soon to send it again. */
    public boolean isWaiting() {
        return getWaitSeconds() > 0;
    }

    /** Until it may be sent again; 0 when it may be now. */
    public long getWaitSeconds() {
        Instant now = clock.instant();
        if (againAt == null || !now.isBefore(againAt)) {
            return 0;
        }
        return Duration.between(now, againAt).toSeconds() + 1;
    }
}
