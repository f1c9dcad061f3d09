package nl.tweestap.helpdesk.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.database.Forgetful;

/** The tickets in the database. */
@ApplicationScoped
public class Tickets implements Forgetful {

    /** Whoever made one has called or come by then. */
    public static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    /** The ticket with this number of this school; of another school there is none. */
    @Transactional
    public Optional<Ticket> find(String school, String number) {
        return Optional.ofNullable(database.find(TicketRow.class, TicketRow.id(school, number)))
                .map(TicketRow::ticket);
    }

    /**
     * Keeps one.
     *
     * @throws jakarta.persistence.PersistenceException when the number is taken
     */
    @Transactional
    void add(String school, Ticket ticket) {
        TicketRow row = new TicketRow();
        row.id = TicketRow.id(school, ticket.number());
        row.username = ticket.username();
        row.end = ticket.end();
        row.madeAt = ticket.madeAt();
        database.persist(row);
        database.flush();
    }

    @Override
    @Transactional
    public void forget(Instant now) {
        database.createQuery("delete from TicketRow t where t.madeAt < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
