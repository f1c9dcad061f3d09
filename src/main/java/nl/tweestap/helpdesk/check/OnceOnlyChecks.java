package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of all who prove, end or try a check at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyChecks {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Proves an open check. */
    boolean prove(String id, Means means, String words, String receiptHash, Instant now) {
        return database.createQuery(
                                "update CheckRow c set c.state = :proven, c.openPerson = null,"
                                        + " c.means = :means, c.words = :words,"
                                        + " c.receipt = :receipt, c.provenAt = :now"
                                        + " where c.id = :id and c.state = :open")
                        .setParameter("proven", Check.State.PROVEN)
                        .setParameter("open", Check.State.OPEN)
                        .setParameter("means", means)
                        .setParameter("words", words)
                        .setParameter("receipt", receiptHash)
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Ends an open check without proof. */
    boolean end(String id) {
        return end(id, Check.State.OPEN);
    }

    /** Takes back what was proven. */
    boolean disprove(String id) {
        return end(id, Check.State.PROVEN);
    }

    private boolean end(String id, Check.State from) {
        return database.createQuery(
                                "update CheckRow c set c.state = :over, c.openPerson = null"
                                        + " where c.id = :id and c.state = :from")
                        .setParameter("over", Check.State.OVER)
                        .setParameter("from", from)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** Counts one more try at the words of an open check. In SQL, as all that is reckoned with. */
    boolean countTry(String id) {
        return database.createNativeQuery(
                                "update call_check set tries = tries + 1 where id = ?"
                                        + " and state = 'OPEN' and tries < ?")
                        .setParameter(1, id)
                        .setParameter(2, Check.MOST_TRIES)
                        .executeUpdate()
                == 1;
    }

    /** Claims one more sending of the words. */
    boolean claimSend(String id, int sendsSeen) {
        return database.createNativeQuery(
                                "update call_check set sends = sends + 1 where id = ?"
                                        + " and state = 'OPEN' and sends = ? and sends < ?")
                        .setParameter(1, id)
                        .setParameter(2, sendsSeen)
                        .setParameter(3, Check.MOST_SENDS)
                        .executeUpdate()
                == 1;
    }
}
