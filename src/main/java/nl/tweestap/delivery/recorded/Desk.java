package nl.tweestap.delivery.recorded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.tweestap.delivery.Message;
import nl.tweestap.seal.Seal;

/** What has arrived in the demo, newest first. */
@ApplicationScoped
public class Desk {

    /** What one person can look through. */
    private static final int MOST_SHOWN = 100;

    private static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject Seal seal;
    @Inject InstantSource clock;

    /** A message on the desk, and since when. */
    public record Arrived(Message message, Instant at) {}

    /** The desk is tidied with each message that comes. */
    @Transactional
    void lay(Message message, Instant arrivesAt) {
        database.createQuery("delete from DeskMessageRow d where d.arrivedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
        DeskMessageRow row = new DeskMessageRow();
        row.id = UUID.randomUUID().toString();
        row.school = message.school();
        row.medium = message.medium();
        row.recipient = seal.seal(message.recipient(), row.id);
        row.subject = message.subject();
        row.body = seal.seal(message.body(), row.id);
        row.arrivedAt = arrivesAt;
        database.persist(row);
    }

    /** What has arrived by now; a late message is not shown before its time. */
    @Transactional
    public List<Arrived> newest() {
        return database
                .createQuery(
                        "select d from DeskMessageRow d where d.arrivedAt <= :now"
                                + " order by d.arrivedAt desc",
                        DeskMessageRow.class)
                .setParameter("now", clock.instant())
                .setMaxResults(MOST_SHOWN)
                .getResultList()
                .stream()
                .map(this::arrived)
                .toList();
    }

    private Arrived arrived(DeskMessageRow row) {
        return new Arrived(
                new Message(
                        row.school,
                        row.medium,
                        seal.open(row.recipient, row.id),
                        row.subject,
                        seal.open(row.body, row.id)),
                row.arrivedAt);
    }
}
