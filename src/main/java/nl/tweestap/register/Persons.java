package nl.tweestap.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.text.TypedText;

/** The register in the database. */
@ApplicationScoped
public class Persons {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Somebody of this school; of another school nobody is found. */
    @Transactional
    public Optional<RegisteredPerson> find(String school, String id) {
        return Optional.ofNullable(database.find(PersonRow.class, id))
                .filter(row -> row.school.equals(school))
                .map(PersonRow::person);
    }

    /** Somebody by user name, in whichever case it was typed. */
    @Transactional
    public Optional<RegisteredPerson> findByUsername(String school, String username) {
        return database.createQuery(
                        "select p from PersonRow p where p.school = :school"
                                + " and p.usernameKey = :key",
                        PersonRow.class)
                .setParameter("school", school)
                .setParameter("key", TypedText.clean(username).toLowerCase(Locale.ROOT))
                .getResultStream()
                .map(PersonRow::person)
                .findFirst();
    }
}
