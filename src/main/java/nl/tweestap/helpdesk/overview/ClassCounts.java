package nl.tweestap.helpdesk.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** How far each class is, in the database. */
@ApplicationScoped
public class ClassCounts {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Of one school, by name. */
    @Transactional
    public List<ClassCount> of(String school) {
        return database.createQuery(
                        "select c from ClassCountRow c where c.school = :school"
                                + " order by c.className",
                        ClassCountRow.class)
                .setParameter("school", school)
                .getResultStream()
                .map(ClassCountRow::count)
                .toList();
    }
}
