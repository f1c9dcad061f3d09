package nl.tweestap.helpdesk.check;

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
import nl.tweestap.database.Forgetful;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.register.RegisteredPerson;
import nl.tweestap.seal.Seal;

/** The checks in the database. */
@ApplicationScoped
public class Checks implements Forgetful {

    /** The log keeps what came of it. */
    static final Duration KEPT = Duration.ofHours(23);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    /** The check of a person that runs now, whoever began it. */
    @Transactional
    Optional<Check> running(String personId) {
        return open(personId).filter(check -> check.isRunning(clock.instant()));
    }

    /** The one that is not closed, too late or not. */
    @Transactional
    Optional<Check> open(String personId) {
        return only("select c from CheckRow c where c.openPerson = :value", personId);
    }

    /** The one that was proven, by what stands in the address of its words. */
    @Transactional
    Optional<Check> byReceipt(String receipt) {
        return only("select c from CheckRow c where c.receipt = :value", hash(receipt));
    }

    private Optional<Check> only(String query, String value) {
        return database.createQuery(query, CheckRow.class)
                .setHint("eclipselink.refresh", true)
                .setParameter("value", value)
                .getResultStream()
                .map(this::check)
                .findFirst();
    }

    /** The newest that this employee began for this person. */
    @Transactional
    Optional<Check> newest(String personId, String employeeId) {
        return database.createQuery(
                        "select c from CheckRow c where c.personId = :person"
                                + " and c.employeeId = :employee order by c.startedAt desc",
                        CheckRow.class)
                .setParameter("person", personId)
                .setParameter("employee", employeeId)
                .setMaxResults(1)
                .getResultStream()
                .map(this::check)
                .findFirst();
    }

    /** Open ones that began before a moment. */
    @Transactional
    List<Check> openSince(Instant before) {
        return database.createQuery(
                        "select c from CheckRow c where c.state = :open"
                                + " and c.startedAt <= :before",
                        CheckRow.class)
                .setParameter("open", Check.State.OPEN)
                .setParameter("before", before)
                .getResultStream()
                .map(this::check)
                .toList();
    }

    private Check check(CheckRow row) {
        return new Check(
                row.id,
                row.school,
                row.personId,
                row.accountId,
                new Employee(row.employeeId, row.school, row.employeeUsername, row.employeeName),
                row.startedAt,
                row.state,
                Optional.ofNullable(row.means),
                Optional.ofNullable(row.provenAt),
                row.words,
                row.spoken == null ? "" : seal.open(row.spoken, owner(row.id)),
                row.sends,
                row.tries);
    }

    private static String owner(String id) {
        return "call_check/" + id + "/spoken";
    }

    String hash(String receipt) {
        return seal.keyedHash("call check " + receipt);
    }

    /**
     * Opens one.
     *
     * @throws jakarta.persistence.PersistenceException when this person has one, since a moment ago
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(Employee by, RegisteredPerson person, String accountId) {
        CheckRow row = new CheckRow();
        row.id = UUID.randomUUID().toString();
        row.school = person.school();
        row.personId = person.id();
        row.accountId = accountId;
        row.employeeId = by.accountId();
        row.employeeUsername = by.username();
        row.employeeName = by.displayName();
        row.startedAt = clock.instant();
        row.state = Check.State.OPEN;
        row.openPerson = person.id();
        row.words = "";
        database.persist(row);
        database.flush();
    }

    /** What is to be said aloud, from now on. */
    @Transactional
    void speak(String id, String words) {
        database.createQuery("update CheckRow c set c.spoken = :words where c.id = :id")
                .setParameter("words", seal.seal(words, owner(id)))
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from CheckRow c where c.startedAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
