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

    /** Burns a slip. */
    boolean burn(Slip slip) {
        return database.createQuery(
                                "update SlipRow s set s.state = :used, s.readyFor = null"
                                        + " where s.id = :id and s.state = :ready")
                        .setParameter("used", Slip.State.USED)
                        .setParameter("id", slip.id())
                        .setParameter("ready", Slip.State.READY)
                        .executeUpdate()
                == 1;
    }
}
