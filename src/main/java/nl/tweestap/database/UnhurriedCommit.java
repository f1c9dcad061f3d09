package nl.tweestap.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets a transaction end before the disk has it, for what may be lost when PostgreSQL or its
 * machine stops within the next moment (decision 42). All others see it as ever, and whatever is
 * written after it and waits for the disk takes it along: the database comes back as it was at one
 * moment.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UnhurriedCommit {

    /** “True” is what ends it with the transaction, well or not. */
    static final String ALLOW = "select set_config('synchronous_commit', 'off', true)";

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Of the caller's transaction and no other. H2 has no such thing: there it waits as ever. */
    public void allow() {
        if (database.unwrap(Session.class).getPlatform().isPostgreSQL()) {
            database.createNativeQuery(ALLOW).getSingleResult();
        }
    }
}
