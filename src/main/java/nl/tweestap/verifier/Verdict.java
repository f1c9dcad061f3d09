package nl.tweestap.verifier;

/**
 * What the verifier says of a claim. The person can cause each of these, so none is an exception.
 */
public enum Verdict {
    ACCEPTED,
    /** Cannot be a code at all: four digits, a word. Neither counted nor judged. */
    NO_CODE,
    /** Not the code. */
    WRONG,
    /** There is nothing to judge it by: too old, tried too often, or none was sent. */
    EXPIRED,
    /** The right code, but it was accepted before. */
    USED,
    /** Too many tries of late: not judged at all. Goes by itself. */
    PAUSED,
    /** Far too many wrong codes in a row: this authenticator is off until it is bound again. */
    DISABLED;

    public boolean isAccepted() {
        return this == ACCEPTED;
    }
}
