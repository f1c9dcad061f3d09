package nl.tweestap.guide;

import java.util.Optional;

/**
 * Knows how far the reader is. Guides do not know who is signed in or how enrolment goes; who does
 * answers here.
 */
public interface Following {

    /** Empty for a stranger, and for somebody who has yet to prove who they are. */
    Optional<Followed> reader();

    /** Whether the reader's school still asks something of them; of a stranger it does not. */
    boolean isAsked();
}
