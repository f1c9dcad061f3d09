package nl.tweestap.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.tweestap.database.Forgetful;
import nl.tweestap.database.TriedAgain;

/** The places of the limits, in the database; taking one is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LimitPlaces implements Forgetful {

    /** Longer than the longest window, so that no limit forgets what still counts. */
    static final Duration KEPT = Limit.LONGEST.plusHours(1);

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject OnceOnlyPlaces onceOnly;

    /**
     * Lays the places that are missing: all of them when a limit is used for the first time.
     *
     * <p>Each is written by itself, in order, so that of two who lay at once the second waits at
     * the first place and gives up. Left to the end they would be written in any order, and two
     * could wait for each other: 24 hands took 40 seconds on PostgreSQL, and laid nothing on H2.
     *
     * @throws jakarta.persistence.PersistenceException when another request laid them just now
     */
    void lay(Limit limit) {
        Map<Integer, Instant> known = takenAt(limit);
        for (int place = 0; place < limit.most(); place++) {
            if (!known.containsKey(place)) {
                LimitPlaceRow row = new LimitPlaceRow();
                row.owner = limit.owner();
                row.place = place;
                row.takenAt = Instant.EPOCH;
                database.persist(row);
                database.flush();
            }
        }
    }

    /**
     * Takes a place, or says from when there is one. Most people have the first place free; who
     * does not waits for the others, so that what is said is so.
     *
     * @return empty when it has to be asked once more: places have to be laid first
     */
    @TriedAgain
    Optional<Taken> take(Limit limit, Instant now) {
        Instant cutoff = now.minus(limit.window());
        if (onceOnly.take(limit.owner(), 0, cutoff, now)) {
            return Optional.of(new Taken(true, 0, now));
        }
        Map<Integer, Instant> places = locked(limit);
        Optional<Integer> free =
                places.entrySet().stream()
                        .filter(place -> !place.getValue().isAfter(cutoff))
                        .map(Map.Entry::getKey)
                        .findFirst();
        if (free.isPresent()) {
            boolean isTaken = onceOnly.take(limit.owner(), free.get(), cutoff, now);
            return Optional.of(new Taken(isTaken, free.get(), now)).filter(Taken::isTaken);
        }
        if (places.size() < limit.most()) {
            return Optional.empty();
        }
        Instant oldest = places.values().stream().min(Instant::compareTo).orElse(cutoff);
        return Optional.of(new Taken(false, -1, oldest.plus(limit.window())));
    }

    /**
     * When each place was taken, all of them locked in their order: who locks them in any other
     * could wait for one that waits for them.
     */
    private Map<Integer, Instant> locked(Limit limit) {
        Map<Integer, Instant> places = new TreeMap<>();
        database.createNamedQuery(LimitPlaceRow.LOCK_ALL, LimitPlaceRow.class)
                .setParameter(1, limit.owner())
                .setParameter(2, limit.most())
                .getResultList()
                .forEach(row -> places.put(row.place, row.takenAt));
        return places;
    }

    /** Only the taker's own taking is undone. */
    @Transactional(Transactional.TxType.REQUIRED)
    void giveBack(Limit limit, Taken taken) {
        database.createQuery(
                        "update LimitPlaceRow p set p.takenAt = :never where p.owner = :owner"
                                + " and p.place = :place and p.takenAt = :taken")
                .setParameter("never", Instant.EPOCH)
                .setParameter("owner", limit.owner())
                .setParameter("place", taken.place())
                .setParameter("taken", taken.at())
                .executeUpdate();
    }

    /**
     * All of them, whoever took them. Only those that were locked before, in their order: one laid
     * since would be locked out of it.
     */
    @Transactional(Transactional.TxType.REQUIRED)
    void giveBackAll(Limit limit) {
        Set<Integer> known = locked(limit).keySet();
        if (known.isEmpty()) {
            return;
        }
        database.createQuery(
                        "update LimitPlaceRow p set p.takenAt = :never where p.owner = :owner"
                                + " and p.place in :known and p.takenAt > :never")
                .setParameter("never", Instant.EPOCH)
                .setParameter("owner", limit.owner())
                .setParameter("known", known)
                .executeUpdate();
    }

    /** Of those that were taken side by side, the last one is. */
    @Transactional(Transactional.TxType.REQUIRED)
    boolean isLast(Limit limit, Taken taken) {
        Instant cutoff = taken.at().minus(limit.window());
        Map<Integer, Instant> others = takenAt(limit);
        others.remove(taken.place());
        return others.size() == limit.most() - 1
                && others.values().stream()
                        .allMatch(at -> at.isAfter(cutoff) && !at.isAfter(taken.at()));
    }

    Free free(Limit limit, Instant now) {
        Instant cutoff = now.minus(limit.window());
        List<Instant> taken =
                takenAt(limit).values().stream().filter(at -> at.isAfter(cutoff)).sorted().toList();
        int left = limit.most() - taken.size();
        return new Free(left, left > 0 ? now : taken.get(0).plus(limit.window()));
    }

    /**
     * Removes places nobody has taken for a while; they are laid again when they are wanted. One
     * that somebody holds just now is left for the next time: nobody waits for this.
     */
    @Override
    public void forget(Instant now) {
        database.createNamedQuery(LimitPlaceRow.LOCK_OLD, LimitPlaceRow.class)
                .setParameter(1, now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .getResultList()
                .forEach(database::remove);
    }

    /** Place by place, as the database has it now: rows read before an update would be stale. */
    private Map<Integer, Instant> takenAt(Limit limit) {
        Map<Integer, Instant> places = new TreeMap<>();
        database.createQuery(
                        "select p.place, p.takenAt from LimitPlaceRow p"
                                + " where p.owner = :owner and p.place < :most",
                        Object[].class)
                .setParameter("owner", limit.owner())
                .setParameter("most", limit.most())
                .getResultList()
                .forEach(row -> places.put((Integer) row[0], (Instant) row[1]));
        return places;
    }
}
