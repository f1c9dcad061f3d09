package nl.tweestap.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;

/** Plain access to the database, in a transaction. */
@ApplicationScoped
class RawQueries {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Transactional
    <T> T inTransaction(Supplier<T> work) {
        return work.get();
    }

    /** How many rows the transaction under way watches for changes. */
    int watched() {
        return database.unwrap(UnitOfWorkImpl.class).getCloneMapping().size();
    }

    @Transactional
    void change(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }

    @Transactional
    List<?> query(String sql) {
        return database.createNativeQuery(sql).getResultList();
    }
}
