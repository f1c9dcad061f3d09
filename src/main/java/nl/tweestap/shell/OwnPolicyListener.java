package nl.tweestap.shell;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from adding a content security policy of its own to every Faces page: {@link
 * HeadersFilter} sends ours, and {@link PrimeFacesPage} adds the nonce where one is needed.
 *
 * <p>The setting {@code policyProvided} would do that, but then PrimeFaces writes no nonces either.
 */
public class OwnPolicyListener implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public void beforePhase(PhaseEvent event) {
        PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
