package nl.tweestap.seal;

/**
 * A sealed value does not open: it was moved to another row, changed, or sealed with another key.
 * Nobody does that from a page, so it is an alarm; who meets it is told to call the service desk.
 *
 * <p>Its message names the row by ids, never what was in it.
 */
public final class SealBroken extends IllegalStateException {

    private static final long serialVersionUID = 1;

    SealBroken(String owner, Throwable cause) {
        super("A sealed value does not open: " + owner, cause);
    }
}
