package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.tweestap.account.HandedTo;

/**
 * The sessions in which a slip was typed, that stood in a window, or that a teacher vouched for.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HandedSessions implements HandedTo {

    @Inject FirstProofs proofs;
    @Inject ClassWindows windows;

    @Override
    public Set<String> among(Collection<String> sessionIds) {
        if (sessionIds.isEmpty()) {
            return Set.of();
        }
        Set<String> handed = new HashSet<>(proofs.shownIn(sessionIds));
        handed.addAll(windows.vouchedIn(sessionIds));
        return handed;
    }
}
