package nl.tweestap.helpdesk.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.helpdesk.importing.ImportRun;
import nl.tweestap.helpdesk.importing.ImportRun.State;

/** A page of the import wizard, and its place in an address. */
enum ImportStep {
    FILE,
    COLUMNS,
    TRIAL,
    SURE,
    RUN;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ImportStep> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The page on which a run goes on. */
    static ImportStep of(State state) {
        return switch (state) {
            case COLUMNS -> COLUMNS;
            case CHECKED -> TRIAL;
            case RUNNING, DONE -> RUN;
        };
    }

    /** Whether the page may be seen while it stands so with a run: no step is skipped. */
    boolean isOpenFor(ImportRun run) {
        return switch (this) {
            case FILE -> run.state() != State.RUNNING;
            case COLUMNS -> run.state() == State.COLUMNS || run.state() == State.CHECKED;
            case TRIAL -> run.state() == State.CHECKED;
            case SURE -> run.state() == State.CHECKED && run.figures().wrong() == 0;
            case RUN -> run.state() == State.RUNNING || run.state() == State.DONE;
        };
    }
}
