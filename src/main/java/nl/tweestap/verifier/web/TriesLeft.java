package nl.tweestap.verifier.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.account.ClockTime;
import nl.tweestap.authenticator.OneTimeCode;
import nl.tweestap.verifier.AttemptLimit;
import nl.tweestap.verifier.Standing;
import nl.tweestap.verifier.sentcode.SentCode;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the tries that are left: as many as there are, or until when none is. A page
 * looks it up before it is drawn, and once more after a code was judged.
 */
@Named("tries")
@RequestScoped
public class TriesLeft {

    @Inject AttemptLimit attemptLimit;
    @Inject InstantSource clock;

    private @Nullable Standing standing;
    private int leftForCode = OneTimeCode.MAX_WRONG;

    /** Looks up how it stands with the codes of an account. */
    public void show(String accountId) {
        standing = attemptLimit.standing(accountId);
    }

    /** The same, where a code was sent: that one has its own five. */
    public void show(String accountId, Optional<SentCode> sent) {
        show(accountId);
        leftForCode = sent.map(SentCode::triesLeft).orElse(OneTimeCode.MAX_WRONG);
    }

    public boolean isPaused() {
        return standing != null && standing.isPaused();
    }

    /** 0 to 5; 0 without a pause when it is only the code that was sent that has none. */
    public int getLeft() {
        int left = standing == null ? AttemptLimit.PER_WINDOW : standing.left();
        return Math.min(left, leftForCode);
    }

    /** Clock time at which the pause is over; empty text when there is none. */
    public String getPausedUntil() {
        return standing == null || !isPaused() ? "" : ClockTime.inWords(standing.pausedUntil());
    }

    /** Until the pause is over; 0 when there is none. */
    public long getWaitSeconds() {
        if (standing == null || !isPaused()) {
            return 0;
        }
        return Math.max(
                1, Duration.between(clock.instant(), standing.pausedUntil()).toSeconds() + 1);
    }
}
