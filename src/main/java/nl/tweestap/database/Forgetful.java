package nl.tweestap.database;

import java.time.Instant;

/**
 * Keeps rows that nobody needs after a while, and removes them when {@link Forgetting} comes by.
 * How long is for the room that keeps them to say.
 */
public interface Forgetful {

    /** Removes what has served its time. Called about once an hour, in no transaction. */
    void forget(Instant now);
}
