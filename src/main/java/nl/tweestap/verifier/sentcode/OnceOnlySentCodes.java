package nl.tweestap.verifier.sentcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Of all who send, try or spend a code at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlySentCodes {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * Counts one more try at a code, if it has not had all its tries. In SQL: EclipseLink writes
     * what is reckoned with into the text of a statement for H2, which then reads each one anew.
     */
    boolean countTry(String id, int most) {
        return isDecidedHere(
                database.createNativeQuery(
                                "update sent_code set wrong = wrong + 1 where id = ?"
                                        + " and spent_at is null and cancelled_at is null"
                                        + " and wrong < ?")
                        .setParameter(1, id)
                        .setParameter(2, most));
    }

    /** Spends a code, if it is still the one that was made then. */
    boolean spend(String id, Instant madeAt, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update SentCodeRow c set c.spentAt = :now where c.id = :id"
                                        + " and c.spentAt is null and c.cancelledAt is null"
                                        + " and c.codeMadeAt = :made")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("made", madeAt));
    }

    /**
     * Claims the next send of a code: of two impatient thumbs one sends. A cancelled one is open
     * again.
     */
    boolean claimSend(String id, int sendsSeen, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update SentCodeRow c set c.sends = c.sends + 1,"
                                        + " c.lastSentAt = :now, c.cancelledAt = null"
                                        + " where c.id = :id"
                                        + " and c.sends = :seen and c.spentAt is null")
                        .setParameter("now", now)
                        .setParameter("id", id)
                        .setParameter("seen", sendsSeen));
    }

    private static boolean isDecidedHere(Query update) {
        return update.executeUpdate() == 1;
    }
}
