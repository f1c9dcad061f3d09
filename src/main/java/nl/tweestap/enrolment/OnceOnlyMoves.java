package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Of all moves made from one version of an enrolment, one counts: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyMoves {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * Claims the next move.
     *
     * @return whether it is this one
     */
    boolean claim(Enrolment from) {
        return database.createQuery(
                                "update EnrolmentRow e set e.version = e.version + 1"
                                        + " where e.accountId = :account and e.id = :id"
                                        + " and e.version = :version")
                        .setParameter("account", from.accountId())
                        .setParameter("id", from.id())
                        .setParameter("version", from.version())
                        .executeUpdate()
                == 1;
    }
}
