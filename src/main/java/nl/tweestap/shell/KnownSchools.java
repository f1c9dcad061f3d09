package nl.tweestap.shell;

import java.util.Optional;
import nl.tweestap.text.Languages;
import nl.tweestap.text.SpokenLanguages;

/** Which schools there are. */
public interface KnownSchools {

    /**
     * Looks at what is in memory: it is asked on every request.
     *
     * @param slug as it stands in an address
     */
    boolean isKnown(String slug);

    /** The languages there are: each may stand at the front of an address. */
    Languages known();

    /**
     * What a school speaks: the only place that says so to pages, switches and doors.
     *
     * @param slug empty for the portal itself
     * @return what all schools speak together where there is no such school
     */
    SpokenLanguages languages(Optional<String> slug);

    /**
     * A school's colours, as rules of a style sheet that set {@code --school} and {@code
     * --school-tint}, light and dark.
     *
     * @return empty where there is no such school
     */
    Optional<String> colours(String slug);
}
