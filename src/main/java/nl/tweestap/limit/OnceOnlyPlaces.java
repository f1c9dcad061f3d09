package nl.tweestap.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of all who want a place at once, on all nodes, one gets it: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyPlaces {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Takes a place under a limit, if it has been free since the cutoff. */
    boolean take(String owner, int place, Instant cutoff, Instant now) {
        return database.createQuery(
                                "update LimitPlaceRow p set p.takenAt = :now where p.owner = :owner"
                                        + " and p.place = :place and p.takenAt <= :cutoff")
                        .setParameter("now", now)
                        .setParameter("owner", owner)
                        .setParameter("place", place)
                        .setParameter("cutoff", cutoff)
                        .executeUpdate()
                == 1;
    }
}
