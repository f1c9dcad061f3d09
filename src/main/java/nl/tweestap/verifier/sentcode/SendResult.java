package nl.tweestap.verifier.sentcode;

import java.time.Instant;

/** What came of asking for a code, and from when it may be asked again. */
public record SendResult(Answer answer, Instant againAt) {

    /** What came of it. */
    public enum Answer {
        SENT,
        /** A code went out a moment ago. */
        TOO_SOON,
        /** This flow, this account or this number has had as many as it may. */
        LIMIT_REACHED,
        /** Too many wrong codes: nothing can be done with a code now. */
        PAUSED
    }

    /** Whether there is a code to wait for. */
    public boolean isUnderWay() {
        return answer == Answer.SENT || answer == Answer.TOO_SOON;
    }
}
