package nl.tweestap.directory;

import java.util.Collection;
import java.util.Comparator;

/** How much somebody may do, least first: nobody helps somebody who may do more. */
public enum Rank {
    /** No role at all. */
    NONE,
    /** Teaches, or keeps the guides. */
    STAFF,
    HELPDESK,
    LEAD,
    ADMINISTRATOR;

    /** Of the highest of these roles. */
    public static Rank of(Collection<Person.Role> roles) {
        return roles.stream().map(Rank::of).max(Comparator.naturalOrder()).orElse(NONE);
    }

    /** Whether helping others is their work. */
    public boolean isOfDesk() {
        return compareTo(HELPDESK) >= 0;
    }

    private static Rank of(Person.Role role) {
        return switch (role) {
            case TEACHER, EDITOR -> STAFF;
            case HELPDESK -> HELPDESK;
            case LEAD -> LEAD;
            case ADMINISTRATOR -> ADMINISTRATOR;
        };
    }
}
