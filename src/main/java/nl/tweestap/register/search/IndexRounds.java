package nl.tweestap.register.search;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import nl.tweestap.database.DatabaseAway;
import nl.tweestap.health.FailureLog;

/** Comes by every second for what other nodes wrote, and after a start for all that is new. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexRounds {

    @Inject IndexFollowing following;
    @Inject FailureLog failures;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void comeBy() {
        try {
            following.catchUp();
        } catch (RuntimeException failure) {
            tell(failure);
        }
    }

    /**
     * A database that is away is told by whoever is waiting for it, and found again by the next.
     */
    private void tell(RuntimeException failure) {
        if (!DatabaseAway.isCauseOf(failure)) {
            failures.bug(failure);
        }
    }
}
