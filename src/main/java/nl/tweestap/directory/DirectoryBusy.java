package nl.tweestap.directory;

/** Too many passwords are being checked at this moment, or the directory does not answer. */
public class DirectoryBusy extends Exception {

    private static final long serialVersionUID = 1;
}
