package nl.tweestap.shell;

/** Knows at which schools somebody can sign in at all. */
public interface Entrances {

    /**
     * Whether a school has said who belongs to it; it may be out of order for a while all the same.
     * Asks nobody, and is the same as long as the portal runs, so pages that are kept may say it.
     */
    boolean isSetUp(String school);
}
