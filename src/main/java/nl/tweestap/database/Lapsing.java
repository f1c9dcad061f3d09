package nl.tweestap.database;

import java.time.Instant;

/**
 * Keeps rows whose time runs out. When {@link Lapses} comes by it writes down which are over, so
 * that a clock that is put back opens none of them again.
 */
public interface Lapsing {

    /** Writes down what is over by now. Called about once a minute, in no transaction. */
    void lapse(Instant now);
}
