package nl.tweestap.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Of all who take one of a cap at once, on all nodes, no more do than it has: the row count. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyHourCounts {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Counts one more, if there is room. In SQL, as with every count that is reckoned with. */
    boolean take(String id, int most) {
        return database.createNativeQuery(
                                "update hour_count set taken = taken + 1 where id = ?"
                                        + " and taken < ?")
                        .setParameter(1, id)
                        .setParameter(2, most)
                        .executeUpdate()
                == 1;
    }
}
