package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.helpdesk.importing.Importing.Started;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.register.csv.PeopleFile;

/** The moves of a run. */
@ApplicationScoped
@Transactional
public class ImportingInTransaction {

    @Inject ImportRuns runs;
    @Inject ImportParts parts;
    @Inject OnceOnlyImportRuns onceOnly;
    @Inject ChangeRight right;

    void begin(Employee by, String fileName, PeopleFile file) {
        parts.keep(runs.begin(by, fileName, file), file.text().text());
    }

    boolean check(ImportRun run, Columns columns, boolean isWhole, Compared compared) {
        return onceOnly.check(run, columns, isWhole, compared);
    }

    Started start(ImportRun run, String token) {
        if (!right.isFresh(token)) {
            return Started.NOT_FRESH;
        }
        return onceOnly.start(run) ? Started.STARTED : Started.OVER;
    }
}
