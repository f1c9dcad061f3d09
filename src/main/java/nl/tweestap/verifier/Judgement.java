package nl.tweestap.verifier;

import java.time.Instant;

/**
 * The verdict, and when a pause ends.
 *
 * @param pausedUntil the moment of judging, unless the verdict is {@link Verdict#PAUSED}
 * @param provenWith id of the bound authenticator that was proven, whatever page the code came
 *     from; empty text where none was
 */
public record Judgement(Verdict verdict, Instant pausedUntil, String provenWith) implements Count {

    /** With nothing bound that was proven. */
    public Judgement(Verdict verdict, Instant pausedUntil) {
        this(verdict, pausedUntil, "");
    }

    public boolean isAccepted() {
        return verdict.isAccepted();
    }
}
