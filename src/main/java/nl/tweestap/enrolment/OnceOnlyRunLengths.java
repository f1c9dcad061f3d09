package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Of all runs that end at once, on all nodes, each is counted once: the row count decides. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class OnceOnlyRunLengths {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** One more, unless there is no such count yet, or it is full. */
    boolean count(String school, LocalDate month, int minutes, int most) {
        return database.createQuery(
                                "update RunLengthRow r set r.amount = r.amount + 1"
                                        + " where r.id = :id and r.amount < :most")
                        .setParameter("id", RunLengthRow.id(school, month, minutes))
                        .setParameter("most", most)
                        .executeUpdate()
                == 1;
    }
}
