package nl.tweestap.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Looks into the tables as a thief of the database would. */
@ApplicationScoped
class RawQueries {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Transactional
    List<?> query(String sql) {
        return database.createNativeQuery(sql).getResultList();
    }
}
