package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tweestap.database.Lapsing;

/** The evidence in the database. */
@ApplicationScoped
public class Evidences implements Lapsing {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject InstantSource clock;

    /** The newest evidence that this employee has of this person, while it is good. */
    @Transactional
    public Optional<Evidence> fresh(String personId, String employeeAccountId) {
        return database.createQuery(
                        "select e from EvidenceRow e where e.personId = :person"
                                + " and e.employeeId = :employee order by e.givenAt desc",
                        EvidenceRow.class)
                .setParameter("person", personId)
                .setParameter("employee", employeeAccountId)
                .setMaxResults(1)
                .getResultStream()
                .map(EvidenceRow::evidence)
                .filter(evidence -> evidence.isGoodAt(clock.instant()))
                .findFirst();
    }

    /** Writes down that somebody proved who they are, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Evidence add(String school, String personId, String employeeAccountId, Means means) {
        EvidenceRow row = new EvidenceRow();
        row.id = UUID.randomUUID().toString();
        row.school = school;
        row.personId = personId;
        row.employeeId = employeeAccountId;
        row.means = means;
        row.givenAt = clock.instant();
        database.persist(row);
        return row.evidence();
    }

    /** What was proven for this person counts for nobody any more, in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(String personId) {
        database.createQuery("delete from EvidenceRow e where e.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /**
     * What was proven to one employee counts no more, in the caller's transaction.
     *
     * @return its ids
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<String> end(String personId, String employeeAccountId) {
        List<String> ids =
                database.createQuery(
                                "select e.id from EvidenceRow e where e.personId = :person"
                                        + " and e.employeeId = :employee",
                                String.class)
                        .setParameter("person", personId)
                        .setParameter("employee", employeeAccountId)
                        .getResultList();
        database.createQuery(
                        "delete from EvidenceRow e where e.personId = :person"
                                + " and e.employeeId = :employee")
                .setParameter("person", personId)
                .setParameter("employee", employeeAccountId)
                .executeUpdate();
        return ids;
    }

    /** What is over goes: the log keeps that it was given, and no clock brings it back. */
    @Override
    @Transactional
    public void lapse(Instant now) {
        database.createQuery("delete from EvidenceRow e where e.givenAt <= :before")
                .setParameter("before", now.minus(Evidence.GOOD_FOR))
                .executeUpdate();
    }
}
