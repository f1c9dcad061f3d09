package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import nl.tweestap.helpdesk.importing.ImportRun.State;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.seal.Seal;

/** Of all who move a run at once, on all nodes, one does: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OnceOnlyImportRuns {

    private static final String FIGURES =
            " r.added = :added, r.changed = :changed, r.unchanged = :unchanged,"
                    + " r.leaving = :leaving, r.active = :active, r.wrong = :wrong,"
                    + " r.leftBefore = :leftBefore,";

    private static final String MOVE =
            " r.version = r.version + 1, r.movedAt = :now where r.id = :id"
                    + " and r.version = :version and r.state ";

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    /** It was held against the register. */
    boolean check(ImportRun run, Columns columns, boolean isWhole, Compared compared) {
        String examples = Example.words(compared.examples());
        return figures(
                                "update ImportRunRow r set r.state = :next, r.columns = :columns,"
                                        + " r.isWhole = :whole, r.examples = :examples,"
                                        + " r.failure = '', r.checkedAt = :now,"
                                        + FIGURES
                                        + MOVE
                                        + "in (:first, :next)",
                                run,
                                compared.figures())
                        .setParameter("next", State.CHECKED)
                        .setParameter("first", State.COLUMNS)
                        .setParameter("columns", columns.words())
                        .setParameter("whole", isWhole)
                        .setParameter("examples", seal.seal(examples, ImportRunRow.owner(run.id())))
                        .executeUpdate()
                == 1;
    }

    /**
     * It is being written from now on.
     *
     * @throws jakarta.persistence.PersistenceException when another one is, since a moment ago
     */
    boolean start(ImportRun run) {
        return moved(
                                "update ImportRunRow r set r.state = :next, r.done = 0,"
                                        + " r.failure = '', r.runningSchool = :school,"
                                        + MOVE
                                        + "= :before",
                                run)
                        .setParameter("next", State.RUNNING)
                        .setParameter("before", State.CHECKED)
                        .setParameter("school", run.school())
                        .executeUpdate()
                == 1;
    }

    /** It was written. */
    boolean end(ImportRun run, Figures figures) {
        return figures(
                                "update ImportRunRow r set r.state = :next, r.done = r.lines,"
                                        + " r.runningSchool = null,"
                                        + FIGURES
                                        + MOVE
                                        + "= :before",
                                run,
                                figures)
                        .setParameter("next", State.DONE)
                        .setParameter("before", State.RUNNING)
                        .executeUpdate()
                == 1;
    }

    private Query figures(String statement, ImportRun run, Figures figures) {
        return moved(statement, run)
                .setParameter("added", figures.added())
                .setParameter("changed", figures.changed())
                .setParameter("unchanged", figures.unchanged())
                .setParameter("leaving", figures.leaving())
                .setParameter("active", figures.active())
                .setParameter("wrong", figures.wrong())
                .setParameter("leftBefore", figures.leftBefore());
    }

    private Query moved(String statement, ImportRun run) {
        return database.createQuery(statement)
                .setParameter("now", clock.instant())
                .setParameter("id", run.id())
                .setParameter("version", run.version());
    }
}
