package nl.tweestap.helpdesk.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of the log in the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LogLines {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject LogHeads heads;

    void add(Line line, String hash) {
        LogLineRow row = new LogLineRow();
        row.school = line.by().school();
        row.number = line.number();
        row.happenedAt = line.at();
        row.employeeId = line.by().accountId();
        row.employeeUsername = line.by().username();
        row.employeeName = line.by().displayName();
        row.action = line.action();
        row.personId = line.personId();
        row.reason = line.reason();
        row.evidence = line.evidence();
        row.outcome = line.outcome();
        row.hash = hash;
        database.persist(row);
    }

    /** The newest lines about somebody, newest first. */
    @Transactional
    List<Line> about(String school, String personId, int most) {
        return database.createQuery(
                        "select l from LogLineRow l where l.school = :school"
                                + " and l.personId = :person order by l.number desc",
                        LogLineRow.class)
                .setParameter("school", school)
                .setParameter("person", personId)
                .setMaxResults(most)
                .getResultStream()
                .map(LogLineRow::line)
                .toList();
    }

    /** How often each was done since a moment; what was not done is not in it. */
    @Transactional
    Map<Action, Long> counts(String school, Instant since) {
        return database.createQuery(
                        "select l.action, count(l) from LogLineRow l where l.school = :school"
                                + " and l.happenedAt >= :since group by l.action",
                        Object[].class)
                .setParameter("school", school)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Action) row[0], row -> (Long) row[1]));
    }

    /** The newest of those that are wanted, newest first. */
    @Transactional
    List<Line> newest(Wanted wanted, int most) {
        String employee = wanted.employee().isEmpty() ? "" : " and l.employeeUsername = :employee";
        String person = wanted.personId().isEmpty() ? "" : " and l.personId = :person";
        TypedQuery<LogLineRow> query =
                database.createQuery(
                                "select l from LogLineRow l where l.school = :school"
                                        + " and l.number < :before"
                                        + employee
                                        + person
                                        + " order by l.number desc",
                                LogLineRow.class)
                        .setParameter("school", wanted.school())
                        .setParameter("before", wanted.before());
        if (!employee.isEmpty()) {
            query.setParameter("employee", wanted.employee());
        }
        if (!person.isEmpty()) {
            query.setParameter("person", wanted.personId());
        }
        return query.setMaxResults(most).getResultStream().map(LogLineRow::line).toList();
    }

    /** Lines from a moment on and before another, after this number, in their order. */
    @Transactional
    List<Line> between(String school, Instant from, Instant to, long after, int most) {
        return database.createQuery(
                        "select l from LogLineRow l where l.school = :school and l.number > :after"
                                + " and l.happenedAt >= :from and l.happenedAt < :to"
                                + " order by l.number",
                        LogLineRow.class)
                .setParameter("school", school)
                .setParameter("after", after)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultStream()
                .map(LogLineRow::line)
                .toList();
    }

    /**
     * Removes the oldest lines of a school up to the first that is to stay, in a transaction of its
     * own, and has the head say so: a gap in the middle is never made here.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forget(String school, Instant before) {
        Head head = heads.lock(school);
        long last = firstKept(school, before).map(kept -> kept - 1).orElse(head.lastNumber());
        if (last <= head.forgottenNumber()) {
            return;
        }
        heads.keep(head.beginningAfter(last, hashOf(school, last)));
        database.createQuery(
                        "delete from LogLineRow l where l.school = :school and l.number <= :last")
                .setParameter("school", school)
                .setParameter("last", last)
                .executeUpdate();
    }

    private Optional<Long> firstKept(String school, Instant before) {
        return Optional.ofNullable(
                database.createQuery(
                                "select min(l.number) from LogLineRow l where l.school = :school"
                                        + " and l.happenedAt >= :before",
                                Long.class)
                        .setParameter("school", school)
                        .setParameter("before", before)
                        .getSingleResult());
    }

    private String hashOf(String school, long number) {
        return database.createQuery(
                        "select l.hash from LogLineRow l where l.school = :school"
                                + " and l.number = :number",
                        String.class)
                .setParameter("school", school)
                .setParameter("number", number)
                .getSingleResult();
    }
}
