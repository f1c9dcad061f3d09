package nl.tweestap.account;

import java.util.Collection;
import java.util.Set;

/**
 * Which sessions were handed something by somebody who knows who sits there. The classroom knows.
 */
public interface HandedTo {

    /**
     * Asked of some sessions.
     *
     * @return those of them, by id
     */
    Set<String> among(Collection<String> sessionIds);
}
