package nl.tweestap.directory;

/** Too many passwords are being checked at this moment, or the directory does not answer. */
public class DirectoryBusy extends Exception {

    /** When to try again: a queue is gone by then. The words that say so say the same. */
    public static final int RETRY_SECONDS = 30;

    private static final long serialVersionUID = 1;
}
