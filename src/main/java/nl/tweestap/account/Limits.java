package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Limits of so many within so long, kept in the database for all nodes: a limit of five is five
 * places, and a place may be taken again once it has been taken long enough ago. Two requests
 * cannot take the same place, so a limit cannot be passed by being quick.
 */
@ApplicationScoped
public class Limits {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject OnceOnly onceOnly;
    @Inject LimitPlaces places;

    /**
     * A limit.
     *
     * @param owner whose: such as {@code attempts/} and an account id
     */
    public record Limit(String owner, int most, Duration window) {}

    /** A place that was taken, to be given back; or the moment the next one is free. */
    public record Taken(boolean isTaken, int place, Instant freeAt) {}

    /**
     * Takes a place, in a transaction of its own: it stays taken even when what follows is undone.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Taken take(Limit limit, Instant now) {
        Instant cutoff = now.minus(limit.window());
        List<LimitPlaceRow> known = placesOf(limit);
        for (LimitPlaceRow row : known) {
            if (onceOnly.takePlace(limit.owner(), row.place, cutoff, now)) {
                return new Taken(true, row.place, now);
            }
        }
        return new Taken(false, -1, nextFree(limit, now));
    }

    /** When the next place is free: now, or later. */
    @Transactional
    public Instant nextFree(Limit limit, Instant now) {
        Instant free =
                placesOf(limit).stream()
                        .map(row -> row.takenAt.plus(limit.window()))
                        .min(Instant::compareTo)
                        .orElse(now);
        return free.isBefore(now) ? now : free;
    }

    /** Gives a place back: what it was taken for did not count after all. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void giveBack(Limit limit, Taken taken) {
        database.createQuery(
                        "update LimitPlaceRow p set p.takenAt = :never where p.owner = :owner"
                                + " and p.place = :place and p.takenAt = :taken")
                .setParameter("never", Instant.EPOCH)
                .setParameter("owner", limit.owner())
                .setParameter("place", taken.place())
                .setParameter("taken", taken.freeAt())
                .executeUpdate();
    }

    /** How many places are free now: shown to people, never decided by. */
    @Transactional
    public int free(Limit limit, Instant now) {
        Instant cutoff = now.minus(limit.window());
        long taken = placesOf(limit).stream().filter(row -> row.takenAt.isAfter(cutoff)).count();
        return limit.most() - (int) taken;
    }

    private List<LimitPlaceRow> placesOf(Limit limit) {
        List<LimitPlaceRow> known = query(limit);
        if (!known.isEmpty()) {
            return known;
        }
        try {
            places.lay(limit);
        } catch (PersistenceException | IllegalStateException laidByAnotherJustNow) {
            return query(limit);
        }
        return query(limit);
    }

    private List<LimitPlaceRow> query(Limit limit) {
        database.clear();
        return database.createQuery(
                        "select p from LimitPlaceRow p where p.owner = :owner order by p.takenAt",
                        LimitPlaceRow.class)
                .setParameter("owner", limit.owner())
                .getResultList();
    }
}
