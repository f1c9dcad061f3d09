package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

    void begin(Employee by, String fileName, PeopleFile file) {
        parts.keep(runs.begin(by, fileName, file), file.text().text());
    }

    boolean check(ImportRun run, Columns columns, boolean isWhole, Compared compared) {
        return onceOnly.check(run, columns, isWhole, compared);
    }

    boolean start(ImportRun run) {
        return onceOnly.start(run);
    }
}
