package nl.tweestap.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import nl.tweestap.limit.Cap.Room;

/**
 * Limits of so many within so long, kept in the database for all nodes: a limit of five is five
 * places, and a place may be taken again once it has been taken long enough ago. Two requests
 * cannot take the same place, so a limit cannot be passed by being quick.
 *
 * <p>Taking is a transaction of its own, and none is open in between: a place stays taken even when
 * what follows is undone. Only {@link #takeAlong} is part of the caller's. So no request ever holds
 * two connections: with a full pool that would be a deadlock.
 */
@ApplicationScoped
public class Limiter {

    /** Each look fails only when another request changed something meanwhile: few of them do. */
    private static final int MOST_LOOKS = 5;

    @Inject LimitPlaces places;
    @Inject HourCounts hours;

    /** Takes a place, or says from when there is one. */
    public Taken take(Limit limit, Instant now) {
        for (int look = 1; look <= MOST_LOOKS; look++) {
            Optional<Taken> taken = places.take(limit, now);
            if (taken.isPresent()) {
                return taken.get();
            }
            lay(limit);
        }
        // Others were quicker each time, so there is nothing left for this one now.
        return new Taken(false, -1, now);
    }

    private void lay(Limit limit) {
        try {
            places.lay(limit);
        } catch (PersistenceException laidByAnotherJustNow) {
            // Then they are there, which is all that is wanted.
        }
    }

    /**
     * Gives a place back: what it was taken for did not count after all. In the caller's
     * transaction where there is one.
     */
    public void giveBack(Limit limit, Taken taken) {
        places.giveBack(limit, taken);
    }

    /** Gives every place back. In the caller's transaction where there is one. */
    public void giveBackAll(Limit limit) {
        places.giveBackAll(limit);
    }

    /**
     * Whether this taking left no place free. In the caller's transaction where there is one.
     *
     * @param taken a place that was taken, and not given back since
     */
    public boolean isLast(Limit limit, Taken taken) {
        return places.isLast(limit, taken);
    }

    /** Takes one of a cap, or says that there is none left within this hour. */
    public Room take(Cap cap, Instant now) {
        Instant hour = Cap.hourOf(now);
        Optional<Room> room = hours.take(cap, hour);
        if (room.isPresent()) {
            return room.get();
        }
        begin(cap, now);
        return hours.take(cap, hour).orElse(Room.NONE);
    }

    /**
     * Takes one of a cap in the caller's transaction, for what nobody sees before that has ended
     * well: of a guess its failure would be an answer too, and it is counted before (decision 42).
     *
     * @return never which was the last; empty when the hour has to {@link #begin} first
     */
    public Optional<Room> takeAlong(Cap cap, Instant now) {
        return hours.takeAlong(cap, Cap.hourOf(now));
    }

    /** Begins the count of this hour, where nobody has; no transaction may be open. */
    public void begin(Cap cap, Instant now) {
        try {
            hours.begin(cap, Cap.hourOf(now));
        } catch (PersistenceException begunByAnotherJustNow) {
            // Then it has begun, which is all that is wanted.
        }
    }

    /**
     * Gives one back: what it was taken for did not happen.
     *
     * @param at when it was taken
     */
    public void giveBack(Cap cap, Instant at) {
        hours.giveBack(cap, Cap.hourOf(at));
    }

    /** How many places are free now, and from when one is: shown to people, never decided by. */
    public Free free(Limit limit, Instant now) {
        return places.free(limit, now);
    }
}
