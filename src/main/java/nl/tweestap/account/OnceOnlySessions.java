package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.tweestap.database.ClockDrift;

/** Of all who change a session at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlySessions {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * Steps a session up that is not over: its old token is dead and the new one lives, in one
     * move.
     *
     * @param with id of the authenticator that was proven
     */
    boolean exchangeToken(
            String oldHash, String newHash, SessionState state, String with, Instant now) {
        String move =
                "update SessionRow s set s.tokenHash = :new, s.state = :state,"
                        + " s.secondFactorAt = :now, s.secondFactorWith = :with,"
                        + " s.lastSeenAt = :now where s.tokenHash = :old"
                        + " and s.lastSeenAt <= :later and ";
        return SessionRow.lasting(database.createQuery(move + SessionRow.LASTS), now)
                        .setParameter("new", newHash)
                        .setParameter("state", state)
                        .setParameter("with", with)
                        .setParameter("now", now)
                        .setParameter("old", oldHash)
                        .setParameter("later", now.plus(ClockDrift.ALLOWED))
                        .executeUpdate()
                == 1;
    }

    /** Ends a session of this account: of two presses one has ended it. */
    boolean end(String accountId, long id) {
        return database.createQuery(
                                "delete from SessionRow s where s.id = :id and s.accountId ="
                                        + " :account")
                        .setParameter("id", id)
                        .setParameter("account", accountId)
                        .executeUpdate()
                == 1;
    }

    /** All but one of an account: their second factor counts for no change any more. */
    void makeOthersOld(String accountId, String ownHash) {
        database.createQuery(
                        "update SessionRow s set s.secondFactorAt = null"
                                + " where s.accountId = :account and s.tokenHash <> :own")
                .setParameter("account", accountId)
                .setParameter("own", ownHash)
                .executeUpdate();
    }

    /** All but one of an account that were signed in with this authenticator. */
    void endOthersWith(String accountId, String ownHash, String authenticatorId) {
        database.createQuery(
                        "delete from SessionRow s where s.accountId = :account"
                                + " and s.secondFactorWith = :with and s.tokenHash <> :own")
                .setParameter("account", accountId)
                .setParameter("with", authenticatorId)
                .setParameter("own", ownHash)
                .executeUpdate();
    }

    /** All but one of an account. */
    void endOthers(String accountId, String ownHash) {
        database.createQuery(
                        "delete from SessionRow s where s.accountId = :account"
                                + " and s.tokenHash <> :own")
                .setParameter("account", accountId)
                .setParameter("own", ownHash)
                .executeUpdate();
    }
}
