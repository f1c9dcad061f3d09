package nl.tweestap.shell;

import java.util.List;

/**
 * The addresses a feature answers to. Each feature with pages has one bean of this type. There is
 * no other way to a page, so what stands in {@link #all} is all there is to guard.
 */
public interface Places {

    /** The same list always, whatever the settings and the content say today. */
    List<Place> all();

    /**
     * Whether there is such a page today: what the free segments of a pattern name, or what a
     * setting allows. Asked on every request, so it looks at the address and at what is in memory,
     * never in the database.
     *
     * @param address one that fits a place of {@link #all}
     */
    default boolean isThere(Address address) {
        return true;
    }
}
