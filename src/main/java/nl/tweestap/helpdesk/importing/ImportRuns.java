package nl.tweestap.helpdesk.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.database.Lapsing;
import nl.tweestap.helpdesk.importing.ImportRun.Failure;
import nl.tweestap.helpdesk.importing.ImportRun.State;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.csv.Columns;
import nl.tweestap.register.csv.PeopleFile;
import nl.tweestap.seal.Seal;
import nl.tweestap.text.TypedText;

/** The runs in the database. */
@ApplicationScoped
public class ImportRuns implements Lapsing {

    /** Since it last moved: somebody mends a file meanwhile, and its people are not kept longer. */
    static final Duration KEPT = Duration.ofHours(1);

    /** It tells how far it is every second or so; who says nothing for so long has stopped. */
    static final Duration SILENT = Duration.ofMinutes(2);

    private static final int MAX_NAME_LENGTH = 200;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    /**
     * Begins one, and forgets what this employee began before. What is being written goes on, and
     * what was written stays for its time: a colleague who checked before it is told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    String begin(Employee by, String fileName, PeopleFile file) {
        database.createQuery(
                        "delete from ImportRunRow r where r.employeeId = :employee"
                                + " and r.state in :left")
                .setParameter("employee", by.accountId())
                .setParameter("left", List.of(State.COLUMNS, State.CHECKED))
                .executeUpdate();
        ImportRunRow row = new ImportRunRow();
        row.id = UUID.randomUUID().toString();
        row.school = by.school();
        row.employeeId = by.accountId();
        row.employeeUsername = by.username();
        row.employeeName = by.displayName();
        row.state = State.COLUMNS;
        row.version = 1;
        row.fileName = TypedText.cut(TypedText.clean(fileName), MAX_NAME_LENGTH);
        row.characterSet = file.text().characterSet();
        row.separator = file.separator();
        row.columns = Columns.guess(file.heads()).words();
        row.isWhole = false;
        row.lines = file.lines();
        row.examples = "";
        row.failure = "";
        row.checkedAt = clock.instant();
        row.movedAt = clock.instant();
        database.persist(row);
        database.flush();
        return row.id;
    }

    /** The one that this employee began last; none that is too old. */
    @Transactional
    public Optional<ImportRun> newest(Employee by) {
        return database.createQuery(
                        "select r from ImportRunRow r where r.employeeId = :employee"
                                + " and r.school = :school and r.movedAt > :since"
                                + " order by case when r.state = :done then 1 else 0 end,"
                                + " r.checkedAt desc",
                        ImportRunRow.class)
                .setHint("eclipselink.refresh", true)
                .setParameter("done", State.DONE)
                .setParameter("employee", by.accountId())
                .setParameter("school", by.school())
                .setParameter("since", clock.instant().minus(KEPT))
                .setMaxResults(1)
                .getResultStream()
                .map(row -> row.run(seal))
                .findFirst();
    }

    @Transactional
    Optional<ImportRun> find(String id) {
        return Optional.ofNullable(database.find(ImportRunRow.class, id)).map(row -> row.run(seal));
    }

    /** Who is writing at a school, or has written since a moment. */
    @Transactional
    Optional<ImportRun> other(String school, State state, Instant since) {
        return database.createQuery(
                        "select r from ImportRunRow r where r.school = :school"
                                + " and r.state = :state and r.movedAt >= :since"
                                + " order by r.movedAt desc",
                        ImportRunRow.class)
                .setParameter("school", school)
                .setParameter("state", state)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> row.run(seal))
                .findFirst();
    }

    /** Tells how far one is, in a transaction of its own: that which writes ends much later. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tell(ImportRun run, int done) {
        database.createQuery(
                        "update ImportRunRow r set r.done = :done, r.movedAt = :now"
                                + " where r.id = :id and r.version = :version"
                                + " and r.state = :running")
                .setParameter("done", done)
                .setParameter("now", clock.instant())
                .setParameter("id", run.id())
                .setParameter("version", run.version())
                .setParameter("running", State.RUNNING)
                .executeUpdate();
    }

    /** It was undone, and can be begun again. */
    @Transactional
    void fail(ImportRun run, Failure why) {
        database.createQuery(
                        "update ImportRunRow r set r.state = :checked, r.runningSchool = null,"
                                + " r.done = 0, r.failure = :why, r.movedAt = :now"
                                + " where r.id = :id and r.version = :version"
                                + " and r.state = :running")
                .setParameter("checked", State.CHECKED)
                .setParameter("why", why.name())
                .setParameter("now", clock.instant())
                .setParameter("id", run.id())
                .setParameter("version", run.version())
                .setParameter("running", State.RUNNING)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update ImportRunRow r set r.state = :checked, r.runningSchool = null,"
                                + " r.done = 0, r.failure = :why, r.version = r.version + 1"
                                + " where r.state = :running and r.movedAt < :before")
                .setParameter("checked", State.CHECKED)
                .setParameter("why", Failure.INTERRUPTED.name())
                .setParameter("running", State.RUNNING)
                .setParameter("before", now.minus(SILENT))
                .executeUpdate();
        database.createQuery(
                        "delete from ImportRunRow r where r.state <> :running"
                                + " and r.movedAt < :before")
                .setParameter("running", State.RUNNING)
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
