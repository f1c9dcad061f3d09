package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.tweestap.helpdesk.importing.ImportRun.Failure;

/** Takes a file over, behind the page that shows how far it is. */
@ApplicationScoped
public class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    @Inject ImportRuns runs;
    @Inject ImportWorkInTransaction inTransaction;

    /** Takes all of it over, or nothing: then the run says why. */
    void take(ImportRun run) {
        try {
            inTransaction.take(run);
        } catch (MoreLeaving sinceItWasChecked) {
            runs.fail(run, Failure.MORE_LEAVING);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "An import of people was undone: {0}",
                    failure.getClass().getName());
            runs.fail(run, Failure.FAILED);
        }
    }
}
