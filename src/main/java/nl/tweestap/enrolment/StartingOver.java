package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.tweestap.account.DeskChanges.StartedOver;

/** Who starts over at the desk begins at the beginning: what was put off counts no more either. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StartingOver {

    @Inject Enrolments enrolments;

    void onStartedOver(@Observes StartedOver over) {
        enrolments.remove(over.accountId());
    }
}
