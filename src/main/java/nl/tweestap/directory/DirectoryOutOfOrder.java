package nl.tweestap.directory;

/** The directory does not answer, or cannot be read: trying once more in a moment is no use. */
public class DirectoryOutOfOrder extends DirectoryBusy {

    private static final long serialVersionUID = 1;
}
