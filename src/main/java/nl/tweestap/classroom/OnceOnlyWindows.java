package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of all who move the end of one window at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyWindows {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Makes one last longer that ends when it did a moment ago: two presses are one. */
    boolean extend(ClassWindow window) {
        return database.createQuery(
                                "update ClassWindowRow w set w.endsAt = :later where w.id = :id"
                                        + " and w.endsAt = :seen and w.closedAt is null")
                        .setParameter("later", window.extended())
                        .setParameter("id", window.id())
                        .setParameter("seen", window.endsAt())
                        .executeUpdate()
                == 1;
    }

    /** Ends one that is open. */
    boolean close(ClassWindow window, Instant now) {
        return database.createQuery(
                                "update ClassWindowRow w set w.closedAt = :now, w.openFor = null"
                                        + " where w.id = :id and w.closedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", window.id())
                        .executeUpdate()
                == 1;
    }
}
