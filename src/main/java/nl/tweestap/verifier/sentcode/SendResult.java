package nl.tweestap.verifier.sentcode;

import java.time.Instant;

/** What came of asking for a code, and from when it may be asked again. */
public record SendResult(Answer answer, Instant againAt) {

    /** What came of it. */
    public enum Answer {
        SENT,
        /** A code went out to it a moment ago. */
        TOO_SOON,
        /** Codes went out a moment ago, to another number or in other flows of the account. */
        NOT_YET,
        /** This flow, this account or this number has had as many as it may. */
        LIMIT_REACHED,
        /** The school has sent as many to such numbers as it may within this hour. */
        CAPPED,
        /** Too many wrong codes: nothing can be done with a code now. */
        PAUSED,
        /** The school sends no codes to such a number, or not in this way. */
        NOT_ALLOWED,
        /** The account has this number already. */
        BOUND
    }

    /** Whether there is a code to wait for. */
    public boolean isUnderWay() {
        return answer == Answer.SENT || answer == Answer.TOO_SOON;
    }
}
