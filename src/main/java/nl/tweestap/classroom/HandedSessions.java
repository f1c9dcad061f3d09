package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tweestap.account.HandedTo;

/** The sessions in which a slip was typed, that stood in a window, or that a teacher vouched for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandedSessions implements HandedTo {

    private static final String SHOWN =
            "select f.sessionId from FirstProofRow f where f.sessionId in :sessions";

    private static final String VOUCHED =
            "select v.sessionId from VoucherRow v where v.sessionId in :sessions";

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Override
    public Set<String> among(Collection<String> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Set.of();
        }
        Set<String> handed = new HashSet<>(ids(SHOWN, sessionIds));
        handed.addAll(ids(VOUCHED, sessionIds));
        return handed;
    }

    private List<String> ids(String query, Collection<String> sessionIds) {
        return database.createQuery(query, String.class)
                .setParameter("sessions", sessionIds)
                .getResultList();
    }
}
