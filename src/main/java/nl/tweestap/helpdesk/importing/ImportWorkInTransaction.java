package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.tweestap.database.TriedAgain;
import nl.tweestap.helpdesk.log.Action;
import nl.tweestap.helpdesk.log.ActionLog;
import nl.tweestap.helpdesk.log.Entry;
import nl.tweestap.register.Persons;
import nl.tweestap.register.Register;
import nl.tweestap.register.csv.PersonLine;

/**
 * One transaction from the first line to the line of the log: whatever stops it, the register is as
 * it was. It holds the register from its beginning, so who signs in for the first time meanwhile
 * waits for it.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class ImportWorkInTransaction {

    /** Lines between two times that the page is told how far it is. */
    private static final int BETWEEN = 4 * Register.MOST_AT_ONCE;

    @Inject ImportFiles files;
    @Inject ImportParts parts;
    @Inject ImportRuns runs;
    @Inject OnceOnlyImportRuns onceOnly;
    @Inject Register register;
    @Inject Persons persons;
    @Inject Leavers leavers;
    @Inject ActionLog log;

    void take(ImportRun run) {
        register.begin();
        List<String> active = persons.activeKeys(run.school());
        Tally tally = new Tally();
        int[] done = {0};
        Set<String> inFile =
                files.people(
                        run,
                        run.columns(),
                        some -> {
                            write(run, some, tally);
                            done[0] += some.size();
                            if (done[0] % BETWEEN == 0) {
                                runs.tell(run, done[0]);
                            }
                        },
                        wrong -> tally.countWrong());
        List<String> leaving = run.isWhole() ? Comparing.leaving(active, inFile) : List.of();
        Figures figures = tally.figures(leaving.size(), active.size(), leavers.ofDay(run.school()));
        if (figures.isMoreLeavingThan(run.figures())) {
            throw new MoreLeaving();
        }
        leave(run.school(), leaving);
        end(run, figures);
    }

    private void write(ImportRun run, List<PersonLine> some, Tally tally) {
        tally.count(some.size(), register.add(run.school(), some));
    }

    private void leave(String school, List<String> leaving) {
        for (int from = 0; from < leaving.size(); from += Register.MOST_AT_ONCE) {
            int to = Math.min(leaving.size(), from + Register.MOST_AT_ONCE);
            register.leave(school, leaving.subList(from, to));
        }
        if (!leaving.isEmpty()) {
            leavers.add(school, leaving.size());
        }
    }

    /** The log last of all: who adds a line waits for whoever did before. */
    private void end(ImportRun run, Figures figures) {
        if (figures.wrong() > 0 || !onceOnly.end(run, figures)) {
            throw new IllegalStateException("It is not to be written any more");
        }
        parts.forget(run.id());
        log.add(
                new Entry(
                        run.school(),
                        run.by(),
                        Action.IMPORTED,
                        "",
                        "",
                        "",
                        ImportOutcome.logged(run.fileName(), figures)));
    }
}
