package nl.tweestap.helpdesk.help;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of all who move one request at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyRequests {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Moves a request that is still at this version. */
    boolean move(HelpRequest from, HelpRequest.State to, Instant now) {
        return database.createQuery(
                                "update HelpRequestRow r set r.version = :next, r.state = :to,"
                                        + " r.movedAt = :now where r.id = :id"
                                        + " and r.version = :version")
                        .setParameter("next", from.version() + 1)
                        .setParameter("to", to)
                        .setParameter("now", now)
                        .setParameter("id", from.id())
                        .setParameter("version", from.version())
                        .executeUpdate()
                == 1;
    }
}
