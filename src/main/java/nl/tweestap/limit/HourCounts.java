package nl.tweestap.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.database.Forgetful;
import nl.tweestap.limit.Cap.Room;

/** What was taken of the caps, in the database; taking one is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class HourCounts implements Forgetful {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject OnceOnlyHourCounts onceOnly;

    /**
     * Begins the count of an hour.
     *
     * @throws jakarta.persistence.PersistenceException when another request began it just now
     */
    void begin(Cap cap, Instant hour) {
        HourCountRow row = new HourCountRow();
        row.id = HourCountRow.id(cap, hour);
        row.beganAt = hour;
        database.persist(row);
        database.flush();
    }

    /**
     * Takes one.
     *
     * @return empty when the count of the hour has to begin first
     */
    Optional<Room> take(Cap cap, Instant hour) {
        String id = HourCountRow.id(cap, hour);
        if (!onceOnly.take(id, cap.most())) {
            return full(cap, id);
        }
        return taken(id).map(count -> count == cap.most() ? Room.LAST : Room.FREE);
    }

    /**
     * Takes one in the caller's transaction: undone with it, and in one write with what it does.
     * Which was the last is not looked at.
     *
     * @return empty when the count of the hour has to begin first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Room> takeAlong(Cap cap, Instant hour) {
        String id = HourCountRow.id(cap, hour);
        return onceOnly.take(id, cap.most()) ? Optional.of(Room.FREE) : full(cap, id);
    }

    /** That there is none left; empty too where another request began the count just now. */
    private Optional<Room> full(Cap cap, String id) {
        return taken(id).filter(count -> count >= cap.most()).map(count -> Room.NONE);
    }

    private Optional<Integer> taken(String id) {
        return database.createQuery(
                        "select h.taken from HourCountRow h where h.id = :id", Integer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void giveBack(Cap cap, Instant hour) {
        database.createNativeQuery(
                        "update hour_count set taken = taken - 1 where id = ? and taken > 0")
                .setParameter(1, HourCountRow.id(cap, hour))
                .executeUpdate();
    }

    /** An hour that is over counts for nothing. */
    @Override
    public void forget(Instant now) {
        database.createQuery("delete from HourCountRow h where h.beganAt < :before")
                .setParameter("before", Cap.hourOf(now))
                .executeUpdate();
    }
}
