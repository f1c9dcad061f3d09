package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Lays the places of a limit when it is used for the first time. */
@ApplicationScoped
public class LimitPlaces {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * In a transaction of its own: when another request lays them at the same time, only this
     * fails.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void lay(Limits.Limit limit) {
        for (int place = 0; place < limit.most(); place++) {
            LimitPlaceRow row = new LimitPlaceRow();
            row.owner = limit.owner();
            row.place = place;
            row.takenAt = Instant.EPOCH;
            database.persist(row);
        }
        database.flush();
    }
}
