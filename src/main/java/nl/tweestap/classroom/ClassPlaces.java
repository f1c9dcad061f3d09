package nl.tweestap.classroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** How far the students of a class are, read from a view of the database. */
@ApplicationScoped
@Transactional
public class ClassPlaces {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Of one class, by name. */
    public List<Student> of(String school, String className) {
        return database.createQuery(
                        "select c from ClassPlaceRow c where c.school = :school"
                                + " and c.className = :name order by c.displayName, c.personId",
                        ClassPlaceRow.class)
                .setParameter("school", school)
                .setParameter("name", className)
                .setHint(QueryHints.REFRESH, HintValues.TRUE)
                .getResultStream()
                .map(ClassPlaceRow::student)
                .toList();
    }
}
