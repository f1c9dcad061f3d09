package nl.tweestap.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of all nodes that want to send a message at once, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyMessages {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Takes a message for sending, until a moment at which it may be taken again. */
    boolean claim(String id, Instant now, Instant until) {
        return database.createQuery(
                                "update MessageRow m set m.state = :claimed, m.nextTryAt = :until,"
                                        + " m.tries = m.tries + 1 where m.id = :id"
                                        + " and m.state in :open and m.nextTryAt <= :now")
                        .setParameter("claimed", MessageRow.State.CLAIMED)
                        .setParameter("until", until)
                        .setParameter("id", id)
                        .setParameter("open", MessageRow.State.OPEN)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
