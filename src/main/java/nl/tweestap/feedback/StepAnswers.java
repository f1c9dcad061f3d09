package nl.tweestap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.tweestap.database.Forgetful;

/** The counts in the database; each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StepAnswers implements Forgetful {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /**
     * The first of its kind.
     *
     * @throws jakarta.persistence.PersistenceException when there is such a count already
     */
    void begin(AnsweredStep step, Answer answer, LocalDate day) {
        StepAnswerRow row = new StepAnswerRow();
        row.id = StepAnswerRow.id(step, answer, day);
        row.school = step.school();
        row.guide = step.guide();
        row.device = step.device();
        row.step = step.step();
        row.answer = answer.tag();
        row.answeredOn = day;
        row.amount = 1;
        database.persist(row);
        database.flush();
    }

    @Override
    public void forget(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        database.createQuery("delete from StepAnswerRow a where a.answeredOn < :before")
                .setParameter("before", today.minusDays(Feedback.KEPT_DAYS))
                .executeUpdate();
    }

    /** Guide, step, answer and how often, of one school from this day on. */
    List<Object[]> since(String school, LocalDate day) {
        return database.createQuery(
                        "select a.guide, a.step, a.answer, sum(a.amount) from StepAnswerRow a"
                                + " where a.school = :school and a.answeredOn >= :day"
                                + " group by a.guide, a.step, a.answer",
                        Object[].class)
                .setParameter("school", school)
                .setParameter("day", day)
                .getResultList();
    }
}
