package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import nl.tweestap.helpdesk.importing.ImportRun.Failure;
import nl.tweestap.helpdesk.importing.ImportRun.State;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.register.csv.PeopleFile;
import nl.tweestap.register.csv.PeopleFile.Looked;
import nl.tweestap.register.csv.PeopleFile.Objection;

/** Takes an administrator's file from the browser to the register, step by step. */
@ApplicationScoped
public class Importing {

    @Inject ImportRuns runs;
    @Inject ImportWork work;
    @Inject Comparing comparing;
    @Inject ImportingInTransaction inTransaction;
    @Inject Executor executor;

    /** What came of pressing the last button. */
    public enum Started {
        STARTED,
        /** The run has moved since the page was shown, or has a line that is wrong. */
        OVER,
        /** So many would leave that it is asked about, and nobody said yes. */
        UNSURE,
        /** Somebody else is bringing a file in at this moment. */
        BUSY,
        /** Somebody else has brought one in since this one was checked. */
        OVERTAKEN,
        /** A second factor has to be proven first. */
        NOT_FRESH;

        /** The end of a message key. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Begins with a file.
     *
     * @return why it is not taken; empty when it is
     */
    public Optional<Objection> begin(Employee by, String fileName, byte[] bytes) {
        Looked looked = PeopleFile.look(bytes);
        looked.file().ifPresent(file -> inTransaction.begin(by, fileName, file));
        return looked.objection();
    }

    /**
     * Holds it against the register.
     *
     * @return whether it was; else the page was an old one
     */
    public boolean check(ImportRun run, Columns columns, boolean isWhole) {
        if (run.state() != State.COLUMNS && run.state() != State.CHECKED) {
            return false;
        }
        return inTransaction.check(run, columns, isWhole, comparing.compare(run, columns, isWhole));
    }

    /**
     * Has it written, and answers before it is.
     *
     * @param token of the administrator's session, as it is now
     */
    public Started start(ImportRun run, boolean isSure, String token) {
        if (run.state() != State.CHECKED || run.figures().wrong() > 0) {
            return Started.OVER;
        }
        if (run.figures().isMuchLeaving() && !isSure) {
            return Started.UNSURE;
        }
        if (running(run.school()).isPresent()) {
            return Started.BUSY;
        }
        if (runs.other(run.school(), State.DONE, run.checkedAt()).isPresent()) {
            return Started.OVERTAKEN;
        }
        try {
            Started started = inTransaction.start(run, token);
            return started == Started.STARTED ? started(run) : started;
        } catch (PersistenceException somebodyWasQuicker) {
            return Started.BUSY;
        }
    }

    /** Who is bringing a file in at a school. */
    public Optional<Employee> running(String school) {
        return runs.other(school, State.RUNNING, Instant.EPOCH).map(ImportRun::by);
    }

    private Started started(ImportRun before) {
        ImportRun run = runs.find(before.id()).orElseThrow();
        try {
            executor.execute(() -> work.take(run));
        } catch (RejectedExecutionException tooBusy) {
            runs.fail(run, Failure.FAILED);
        }
        return Started.STARTED;
    }
}
