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
     */
    boolean exchangeToken(String oldHash, String newHash, SessionState state, Instant now) {
        return database.createQuery(
                                "update SessionRow s set s.tokenHash = :new, s.state = :state,"
                                        + " s.secondFactorAt = :now, s.lastSeenAt = :now"
                                        + " where s.tokenHash = :old and s.startedAt > :started"
                                        + " and s.lastSeenAt > :seen and s.lastSeenAt <= :later")
                        .setParameter("new", newHash)
                        .setParameter("state", state)
                        .setParameter("now", now)
                        .setParameter("old", oldHash)
                        .setParameter("started", now.minus(Session.ABSOLUTE))
                        .setParameter("seen", now.minus(Session.IDLE))
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
}
