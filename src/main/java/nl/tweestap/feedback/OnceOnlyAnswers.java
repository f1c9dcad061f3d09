package nl.tweestap.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Of all who count at once, on all nodes, no more than may do: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OnceOnlyAnswers {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** One more, unless there is no such count yet, or it is full. */
    boolean count(AnsweredStep step, Answer answer, LocalDate day, int most) {
        return database.createQuery(
                                "update StepAnswerRow a set a.amount = a.amount + 1"
                                        + " where a.id = :id and a.amount < :most")
                        .setParameter("id", StepAnswerRow.id(step, answer, day))
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }
}
