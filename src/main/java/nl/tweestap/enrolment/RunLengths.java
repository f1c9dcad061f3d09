package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Authenticators;

/** The counts of minutes in the database; each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RunLengths {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Authenticators authenticators;

    /**
     * When the run that an account is at the end of began; empty when it did not bind all there is:
     * somebody who had something already is done sooner.
     */
    Optional<Instant> began(String accountId) {
        return database.createQuery(
                        "select e.startedAt from EnrolmentRow e where e.accountId = :account",
                        Instant.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .filter(
                        began ->
                                authenticators.of(accountId).stream()
                                        .noneMatch(one -> one.boundAt().isBefore(began)));
    }

    /**
     * The first of its kind.
     *
     * @throws jakarta.persistence.PersistenceException when there is such a count already
     */
    void begin(String school, LocalDate month, int minutes) {
        RunLengthRow row = new RunLengthRow();
        row.id = RunLengthRow.id(school, month, minutes);
        row.school = school;
        row.endedIn = month;
        row.minutes = minutes;
        row.amount = 1;
        database.persist(row);
        database.flush();
    }

    void forget(LocalDate before) {
        database.createQuery("delete from RunLengthRow r where r.endedIn < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** School, minutes and how often, of all schools, the shortest first. */
    List<Object[]> all() {
        return database.createQuery(
                        "select r.school, r.minutes, sum(r.amount) from RunLengthRow r"
                                + " group by r.school, r.minutes order by r.school, r.minutes",
                        Object[].class)
                .getResultList();
    }
}
