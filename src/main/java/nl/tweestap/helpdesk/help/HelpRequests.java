package nl.tweestap.helpdesk.help;

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
import java.util.function.Consumer;
import nl.tweestap.database.Forgetful;
import nl.tweestap.database.Lapsing;
import nl.tweestap.helpdesk.help.HelpRequest.State;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.seal.Seal;

/** The runs of help wizards, in the database. */
@ApplicationScoped
public class HelpRequests implements Forgetful, Lapsing {

    /** The log keeps what was done; with the hour between two rounds it is gone in a day. */
    static final Duration KEPT = Duration.ofHours(23);

    /** More than wait at one desk. */
    private static final int MOST_SHOWN = 50;

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject OnceOnlyRequests onceOnly;
    @Inject Seal seal;
    @Inject InstantSource clock;

    /** The newest run of this employee for this person that is not too old. */
    @Transactional
    public Optional<HelpRequest> newest(Employee by, String personId, Act act) {
        return database.createQuery(
                        "select r from HelpRequestRow r where r.employeeId = :employee"
                                + " and r.personId = :person and r.act = :act"
                                + " order by r.begunAt desc, r.id",
                        HelpRequestRow.class)
                .setParameter("employee", by.accountId())
                .setParameter("person", personId)
                .setParameter("act", act)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> row.request(seal))
                .filter(request -> !request.isOver(clock.instant()))
                .findFirst();
    }

    /** One of this school's; another school's is not found. */
    @Transactional
    public Optional<HelpRequest> find(String school, String id) {
        return Optional.ofNullable(database.find(HelpRequestRow.class, id))
                .filter(row -> row.school.equals(school))
                .map(row -> row.request(seal));
    }

    /** What waits for a second employee at a school, the longest wait first. */
    @Transactional
    public List<HelpRequest> waiting(String school) {
        return database.createQuery(
                        "select r from HelpRequestRow r where r.school = :school"
                                + " and r.state = :waiting and r.movedAt > :since"
                                + " order by r.movedAt",
                        HelpRequestRow.class)
                .setParameter("school", school)
                .setParameter("waiting", State.WAITING)
                .setParameter("since", clock.instant().minus(HelpRequest.WAITS))
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(row -> row.request(seal))
                .filter(request -> !request.isOver(clock.instant()))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    HelpRequest begin(Employee by, String personId, Preparing.What what, int timesHelped) {
        Instant now = clock.instant();
        HelpRequestRow row = new HelpRequestRow();
        row.id = UUID.randomUUID().toString();
        row.school = by.school();
        row.personId = personId;
        row.employeeId = by.accountId();
        row.employeeUsername = by.username();
        row.employeeName = by.displayName();
        row.act = what.act();
        row.target = what.target();
        row.minutes = what.minutes();
        row.reason = "";
        row.reasonWords = "";
        row.evidence = "";
        row.state = State.WHY;
        row.timesHelped = timesHelped;
        row.secondId = "";
        row.secondUsername = "";
        row.secondName = "";
        row.code = "";
        row.begunAt = now;
        row.movedAt = now;
        database.persist(row);
        database.flush();
        return row.request(seal);
    }

    /**
     * Moves a run on, if nobody else did.
     *
     * @return empty when it is at another version by now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<HelpRequest> move(HelpRequest from, State to, Consumer<HelpRequestRow> change) {
        if (!onceOnly.move(from, to, clock.instant())) {
            return Optional.empty();
        }
        HelpRequestRow row = database.find(HelpRequestRow.class, from.id());
        database.refresh(row);
        change.accept(row);
        database.flush();
        return Optional.of(row.request(seal));
    }

    /** Whoever wants it after all begins anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void drop(HelpRequest request) {
        database.createQuery("delete from HelpRequestRow r where r.id = :id")
                .setParameter("id", request.id())
                .executeUpdate();
    }

    /** What this employee is about to do for somebody begins anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    void drop(Employee by, String personId) {
        database.createQuery(
                        "delete from HelpRequestRow r where r.employeeId = :employee"
                                + " and r.personId = :person and r.state <> :done")
                .setParameter("employee", by.accountId())
                .setParameter("person", personId)
                .setParameter("done", State.DONE)
                .executeUpdate();
    }

    /** What was done for somebody lately, by whomever. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<HelpRequest> done(String personId) {
        return database.createQuery(
                        "select r from HelpRequestRow r where r.personId = :person"
                                + " and r.state = :done",
                        HelpRequestRow.class)
                .setParameter("person", personId)
                .setParameter("done", State.DONE)
                .getResultStream()
                .map(row -> row.request(seal))
                .toList();
    }

    /** The code of a pass, for showing. */
    Consumer<HelpRequestRow> withCode(String code) {
        return row -> row.code = code.isEmpty() ? "" : seal.seal(code, row.id);
    }

    /**
     * A code that has stood on a page long enough is gone, and what waited too long begins anew.
     */
    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery(
                        "update HelpRequestRow r set r.code = '' where r.code <> ''"
                                + " and r.movedAt <= :before")
                .setParameter("before", now.minus(HelpRequest.SHOWN))
                .executeUpdate();
        database.createQuery(
                        "delete from HelpRequestRow r where r.movedAt <= :before"
                                + " and r.state in :held")
                .setParameter("before", now.minus(HelpRequest.WAITS))
                .setParameter("held", List.of(State.WAITING, State.AGREED))
                .executeUpdate();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from HelpRequestRow r where r.movedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
