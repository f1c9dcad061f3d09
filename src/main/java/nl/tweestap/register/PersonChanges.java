package nl.tweestap.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Numbers the changes of the register. Whoever writes takes numbers first, and so holds the one row
 * until the transaction ends: writers come one after the other, and numbers are committed in their
 * order.
 */
@ApplicationScoped
public class PersonChanges {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** Where the register is. */
    public record Latest(String register, long number) {}

    /**
     * Takes as many numbers, which need not all be used.
     *
     * @return the first of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long take(int amount) {
        database.createQuery(
                        "update PersonChangeRow c set c.number = c.number + :amount"
                                + " where c.id = :only")
                .setParameter("amount", (long) amount)
                .setParameter("only", PersonChangeRow.ONLY)
                .executeUpdate();
        return row().number - amount + 1;
    }

    private PersonChangeRow row() {
        PersonChangeRow row = database.find(PersonChangeRow.class, PersonChangeRow.ONLY);
        database.refresh(row);
        return row;
    }

    /** The number of the last change, and which register this is. */
    @Transactional
    public Latest latest() {
        PersonChangeRow row = row();
        if (row.register.isEmpty()) {
            name();
            row = row();
        }
        return new Latest(row.register, row.number);
    }

    /** Of two nodes that start together one names it. */
    private void name() {
        database.createQuery(
                        "update PersonChangeRow c set c.register = :name where c.register = ''")
                .setParameter("name", UUID.randomUUID().toString())
                .executeUpdate();
    }
}
