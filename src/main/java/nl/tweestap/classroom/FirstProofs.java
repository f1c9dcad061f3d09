package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.tweestap.account.LockedAccount;
import nl.tweestap.database.Forgetful;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** What sessions have shown, in the database. Who writes has locked the account. */
@ApplicationScoped
public class FirstProofs implements Forgetful {

    /** Longer than any session lasts. */
    static final Duration KEPT = Duration.ofHours(23);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject InstantSource clock;

    /** What a session of this account has shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<FirstProofRow> find(String accountId, String sessionId) {
        return database.createQuery(
                        "select f from FirstProofRow f where f.sessionId = :session"
                                + " and f.accountId = :account",
                        FirstProofRow.class)
                .setParameter("session", sessionId)
                .setParameter("account", accountId)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .findFirst();
    }

    /** Those of these sessions that have shown anything. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> shownIn(Collection<String> sessionIds) {
        return database.createQuery(
                        "select f.sessionId from FirstProofRow f where f.sessionId in :sessions",
                        String.class)
                .setParameter("sessions", sessionIds)
                .getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void noteSlip(LockedAccount account, String sessionId, Slip slip) {
        note(
                account,
                sessionId,
                row -> {
                    row.slipId = slip.id();
                    row.notedAt = clock.instant();
                });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void noteWindow(LockedAccount account, String sessionId, ClassWindow window) {
        note(account, sessionId, row -> row.windowId = window.id());
    }

    private void note(LockedAccount account, String sessionId, Consumer<FirstProofRow> change) {
        FirstProofRow row =
                find(account.id(), sessionId)
                        .orElseGet(
                                () -> {
                                    FirstProofRow fresh = new FirstProofRow();
                                    fresh.sessionId = sessionId;
                                    fresh.accountId = account.id();
                                    fresh.notedAt = clock.instant();
                                    return fresh;
                                });
        change.accept(row);
        database.persist(row);
        database.flush();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from FirstProofRow f where f.notedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
