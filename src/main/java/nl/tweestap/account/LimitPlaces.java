package nl.tweestap.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import nl.tweestap.account.Limits.Limit;
import nl.tweestap.account.Limits.Taken;

/** The places of the limits, in the database; each method is a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LimitPlaces {

    @PersistenceContext(unitName = "tweestap")
    EntityManager database;

    @Inject OnceOnly onceOnly;

    boolean areLaid(Limit limit) {
        return !places(limit).isEmpty();
    }

    /**
     * Lays the places of a limit that is used for the first time.
     *
     * @throws jakarta.persistence.PersistenceException when another request laid them just now
     */
    void lay(Limit limit) {
        for (int place = 0; place < limit.most(); place++) {
            LimitPlaceRow row = new LimitPlaceRow();
            row.owner = limit.owner();
            row.place = place;
            row.takenAt = Instant.EPOCH;
            database.persist(row);
        }
        database.flush();
    }

    Taken take(Limit limit, Instant now) {
        Instant cutoff = now.minus(limit.window());
        for (LimitPlaceRow row : places(limit)) {
            if (onceOnly.takePlace(limit.owner(), row.place, cutoff, now)) {
                return new Taken(true, row.place, now);
            }
        }
        database.clear();
        Instant free =
                places(limit).stream()
                        .map(row -> row.takenAt.plus(limit.window()))
                        .min(Instant::compareTo)
                        .orElse(now);
        return new Taken(false, -1, free);
    }

    /** Only the taker's own taking is undone. */
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

    int taken(Limit limit, Instant now) {
        Instant cutoff = now.minus(limit.window());
        return (int) places(limit).stream().filter(row -> row.takenAt.isAfter(cutoff)).count();
    }

    private List<LimitPlaceRow> places(Limit limit) {
        return database.createQuery(
                        "select p from LimitPlaceRow p where p.owner = :owner order by p.takenAt",
                        LimitPlaceRow.class)
                .setParameter("owner", limit.owner())
                .getResultList();
    }
}
