package nl.tweestap.shell;

import java.util.Optional;

/**
 * The addresses a feature answers to. Each feature with pages has one bean of this type.
 *
 * <p>Asked on every request, so it looks at the address and at what is in memory, never in the
 * database.
 */
public interface Places {

    /** Empty when this feature knows no such page. */
    Optional<Place> find(Address address);
}
