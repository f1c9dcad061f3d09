package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.tweestap.database.Lapsing;

/** Sessions that ended by themselves: they open nothing, and tell for a while whose they were. */
@ApplicationScoped
public class EndedSessions implements Lapsing {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject InstantSource clock;

    /**
     * Whose session this was that ended by itself, for {@link Session#NAME_KEPT}: the name stands
     * ready for the next one. Who signed out has no row.
     */
    @Transactional
    public Optional<Account> lastOwner(String token) {
        Instant now = clock.instant();
        return OwnedRow.find(database, token)
                .filter(one -> one.session().isKnownByName(now))
                .map(one -> one.account().account())
                .filter(account -> !account.isBlocked());
    }

    /** Nobody is known by this token any more, nor whose it was. */
    @Transactional
    public void forget(String token) {
        database.createQuery("delete from SessionRow s where s.tokenHash = :hash")
                .setParameter("hash", SessionToken.hash(token))
                .executeUpdate();
    }

    /**
     * Marks sessions that are over, so that no clock brings them back; removes those whose name is
     * not kept any more, so that the table stays small.
     */
    @Override
    @Transactional
    public void lapse(Instant now) {
        String end =
                "update SessionRow s set s.endedAt = :now where s.endedAt is null and not ("
                        + SessionRow.LASTS
                        + ")";
        SessionRow.lasting(database.createQuery(end), now).setParameter("now", now).executeUpdate();
        database.createQuery("delete from SessionRow s where s.endedAt <= :forgotten")
                .setParameter("forgotten", now.minus(Session.NAME_KEPT))
                .executeUpdate();
    }
}
