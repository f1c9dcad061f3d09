package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.helpdesk.importing.ImportRun;
import nl.tweestap.helpdesk.importing.ImportRuns;
import nl.tweestap.shell.CurrentAddress;

/** The run of the administrator who is looking, and which of its pages is asked for. */
@RequestScoped
public class CurrentImport {

    private static final int STEP = 2;

    @Inject CurrentAddress address;
    @Inject DeskEmployee employee;
    @Inject ImportRuns runs;

    private boolean isLookedUp;
    private Optional<ImportRun> run = Optional.empty();

    /** Empty where none was begun, or so long ago that it is forgotten. */
    Optional<ImportRun> run() {
        if (!isLookedUp) {
            isLookedUp = true;
            run = runs.newest(employee.get());
        }
        return run;
    }

    ImportStep asked() {
        return address.get().segment(STEP).flatMap(ImportStep::ofSlug).orElse(ImportStep.FILE);
    }

    boolean isOpen() {
        return run().map(asked()::isOpenFor).orElse(asked() == ImportStep.FILE);
    }

    /** The page on which it goes on. */
    ImportStep now() {
        return run().map(one -> ImportStep.of(one.state())).orElse(ImportStep.FILE);
    }

    String path(ImportStep step) {
        return address.path(ImportPlaces.path(step));
    }

    /** Where a second factor is proven, and back from there to the last press. */
    String proving() {
        return address.provingFor(path(ImportStep.SURE));
    }

    /** The same text for as long as nothing changes. */
    String mark() {
        return run().map(one -> one.state() + " " + one.percent()).orElse("none");
    }
}
