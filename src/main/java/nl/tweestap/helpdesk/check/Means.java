package nl.tweestap.helpdesk.check;

/** By what somebody proved who they are; each has words in {@code text/helpdesk}. */
public enum Means {
    /** The code of a bound app, typed by the caller. */
    APP_CODE,
    /** A code for this check only, sent to a bound phone and typed by the caller. */
    PHONE_CODE,
    /** A word that was sent to a bound phone, said aloud. */
    WORD,
    /** A document, at the desk. */
    DOCUMENT
}
