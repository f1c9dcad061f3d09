package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.authenticator.RecoveryCode;
import nl.tweestap.seal.Seal;

/**
 * Of all who use an authenticator at once, on all nodes, one does: the row count decides. Looking
 * first and updating after was measured to accept one code up to 24 times.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyAuthenticators {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    /**
     * Counts one more try with an authenticator, if it has not had all its tries in a row; a right
     * code sets the count back. In SQL: EclipseLink writes what is reckoned with into the text of a
     * statement for H2, which then reads each one anew.
     */
    public boolean countTry(String authenticatorId, int most) {
        return isDecidedHere(
                database.createNativeQuery(
                                "update authenticator set consecutive_failures ="
                                        + " consecutive_failures + 1 where id = ?"
                                        + " and consecutive_failures < ?")
                        .setParameter(1, authenticatorId)
                        .setParameter(2, most));
    }

    /** Takes back one count: that try was no guess. The caller has locked the account. */
    public void uncountTry(String authenticatorId) {
        database.createNativeQuery(
                        "update authenticator set consecutive_failures = consecutive_failures - 1"
                                + " where id = ? and consecutive_failures > 0")
                .setParameter(1, authenticatorId)
                .executeUpdate();
    }

    /**
     * Accepts a time step of an authenticator app, if it is later than every one accepted before.
     * Its count of failures in a row begins anew.
     */
    public boolean acceptTimeStep(String authenticatorId, long timeStep, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update AppRow a set a.lastAcceptedTimeStep = :step,"
                                        + " a.lastUsedAt = :now, a.consecutiveFailures = 0"
                                        + " where a.id = :id"
                                        + " and a.lastAcceptedTimeStep < :step")
                        .setParameter("step", timeStep)
                        .setParameter("now", now)
                        .setParameter("id", authenticatorId));
    }

    /** Uses up a recovery code of a set. */
    public boolean useRecoveryCode(String authenticatorId, RecoveryCode code, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update RecoveryCodeRow c set c.usedAt = :now where"
                                        + " c.authenticatorId = :id and c.hash = :hash"
                                        + " and c.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("id", authenticatorId)
                        .setParameter("hash", RecoveryCodeRow.hash(authenticatorId, code, seal)));
    }

    /** Spends a pass that is not over. Its count of failures in a row begins anew. */
    public boolean spendPass(String passId, PassCode code, Instant now) {
        return isDecidedHere(
                database.createQuery(
                                "update PassRow p set p.lastUsedAt = :now,"
                                        + " p.consecutiveFailures = 0 where p.id = :id"
                                        + " and p.hash = :hash and p.lastUsedAt is null"
                                        + " and p.validUntil > :now")
                        .setParameter("now", now)
                        .setParameter("id", passId)
                        .setParameter("hash", PassRow.hash(passId, code, seal)));
    }

    private static boolean isDecidedHere(Query update) {
        return update.executeUpdate() == 1;
    }
}
