package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Of two employees who help one person at once, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyHelp {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * Counts one more help to an account, if it is as it was when the employee looked.
     *
     * @param timesHelped when the employee began
     */
    public boolean count(LockedAccount account, int timesHelped) {
        return database.createQuery(
                                "update AccountRow a set a.timesHelped = :next"
                                        + " where a.id = :id and a.timesHelped = :seen")
                        .setParameter("next", timesHelped + 1)
                        .setParameter("id", account.id())
                        .setParameter("seen", timesHelped)
                        .executeUpdate()
                == 1;
    }
}
