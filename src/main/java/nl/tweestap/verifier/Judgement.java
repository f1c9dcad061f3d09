package nl.tweestap.verifier;

import java.time.Instant;

/**
 * The verdict, and when a pause ends.
 *
 * @param pausedUntil the moment of judging, unless the verdict is {@link Verdict#PAUSED}
 */
public record Judgement(Verdict verdict, Instant pausedUntil) implements Count {

    public boolean isAccepted() {
        return verdict.isAccepted();
    }
}
