package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of all who use one token at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyObjections {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Uses the token of a change that is not too long ago. */
    boolean object(String id, Instant now) {
        return database.createQuery(
                                "update ObjectionRow o set o.objectedAt = :now where o.id = :id"
                                        + " and o.objectedAt is null and o.toldAt > :before")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("before", now.minus(Objections.GOOD_FOR))
                        .executeUpdate()
                == 1;
    }
}
