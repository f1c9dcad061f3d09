package nl.tweestap.shell;

/** Which schools there are. */
public interface KnownSchools {

    /**
     * Looks at what is in memory: it is asked on every request.
     *
     * @param slug as it stands in an address
     */
    boolean isKnown(String slug);
}
