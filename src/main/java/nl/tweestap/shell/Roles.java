package nl.tweestap.shell;

import java.util.Set;

/** Knows what people are at their school. */
public interface Roles {

    /**
     * What somebody is today. Asked at every visit of a place that is for some roles only, and kept
     * nowhere, so that a role that was taken away is gone at once; never asked for other places.
     */
    Set<Role> of(Visitor visitor);
}
