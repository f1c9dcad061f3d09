package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Of all who use one slip at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlySlips {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Burns a slip that is held; it may be over since it was typed. */
    boolean burn(Slip slip) {
        return database.createQuery(
                                "update SlipRow s set s.state = :used, s.readyFor = null"
                                        + " where s.id = :id and s.state in (:ready, :expired)")
                        .setParameter("used", Slip.State.USED)
                        .setParameter("id", slip.id())
                        .setParameter("ready", Slip.State.READY)
                        .setParameter("expired", Slip.State.EXPIRED)
                        .executeUpdate()
                == 1;
    }
}
