package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import nl.tweestap.authenticator.PassCode;
import nl.tweestap.database.Lapsing;
import nl.tweestap.seal.Seal;

/** The codes of temporary passes, in the database. */
@ApplicationScoped
public class Passes implements Lapsing {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;

    /** Whether this is the code of the pass, spent or not; nothing is of one that is over. */
    @Transactional
    public boolean isOf(String passId, PassCode code) {
        return database.createQuery(
                                "select count(p) from PassRow p where p.id = :id"
                                        + " and p.hash = :hash",
                                Long.class)
                        .setParameter("id", passId)
                        .setParameter("hash", PassRow.hash(passId, code, seal))
                        .getSingleResult()
                > 0;
    }

    /** Whether somebody came in with this pass, in the session with this token. */
    @Transactional
    boolean isSecondFactorOf(String token, String passId) {
        return database.createQuery(
                                "select count(s) from SessionRow s where s.tokenHash = :hash"
                                        + " and s.secondFactorWith = :pass",
                                Long.class)
                        .setParameter("hash", SessionToken.hash(token))
                        .setParameter("pass", passId)
                        .getSingleResult()
                > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(String passId, PassCode code) {
        database.find(PassRow.class, passId).hash = PassRow.hash(passId, code, seal);
        database.flush();
    }

    /** The account's pass is over from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(String accountId, Instant now) {
        database.createQuery(
                        "update PassRow p set p.hash = null, p.validUntil = p.boundAt"
                                + " where p.accountId = :account and p.validUntil > :now")
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The code of a pass that is over opens nothing any more, whatever the clock says later. */
    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update PassRow p set p.hash = null, p.validUntil = p.boundAt"
                                + " where p.validUntil <= :now and p.hash is not null"
                                + " and p.lastUsedAt is null")
                .setParameter("now", now)
                .executeUpdate();
    }
}
