package nl.tweestap.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

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
}
