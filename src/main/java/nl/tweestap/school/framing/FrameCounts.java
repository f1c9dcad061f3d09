package nl.tweestap.school.framing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tweestap.database.Lapsing;

/**
 * Counts frames that browsers refuse. A node keeps what it counted in memory and writes it down
 * every minute, so no reader waits; what it had not written when it stops is lost.
 */
@ApplicationScoped
public class FrameCounts implements Lapsing {

    @Inject RefusedFrames refused;
    @Inject OnceOnlyRefusedFrames onceOnly;
    @Inject InstantSource clock;

    private final Map<Kept, Integer> waiting = new HashMap<>();

    private record Kept(String school, String site, LocalDate day) {}

    /**
     * Somebody's browser is about to refuse this site a guide of this school.
     *
     * @param school slug of one that exists
     */
    public void refused(String school, FramingSite site) {
        keep(new Kept(school, site.name(), today()), 1);
    }

    private void keep(Kept kept, int amount) {
        synchronized (waiting) {
            if (waiting.containsKey(kept) || hasRoom(kept.school())) {
                waiting.merge(kept, amount, FrameCounts::together);
            }
        }
    }

    /** No school has more sites waiting than can be written of it. */
    private boolean hasRoom(String school) {
        long known = waiting.keySet().stream().filter(kept -> kept.school().equals(school)).count();
        return known < RefusedFrames.MOST_SITES;
    }

    private static int together(int one, int other) {
        return Math.min(one + other, RefusedFrames.MOST_A_DAY);
    }

    /** Writes down what was counted since the last time. */
    @Override
    public void lapse(Instant now) {
        Map<Kept, Integer> counted;
        synchronized (waiting) {
            counted = Map.copyOf(waiting);
            waiting.clear();
        }
        counted.forEach(this::write);
    }

    private void write(Kept kept, int amount) {
        if (!isAdded(kept, amount) && !isBegun(kept, amount) && !isAdded(kept, amount)) {
            keep(kept, amount);
        }
    }

    private boolean isAdded(Kept kept, int amount) {
        return onceOnly.add(kept.school(), kept.site(), kept.day(), amount);
    }

    /** Or left out, when there are enough; not where another node began one at that moment. */
    private boolean isBegun(Kept kept, int amount) {
        try {
            refused.begin(kept.school(), kept.site(), kept.day(), amount);
            return true;
        } catch (PersistenceException thereIsOne) {
            return false;
        }
    }

    /**
     * Sites that a school does not allow; the one that was refused most often stands first.
     *
     * @param allowed as a content security policy names them: who was added since is left out
     */
    public List<RefusedSite> lately(String school, List<String> allowed) {
        lapse(clock.instant());
        LocalDate from = today().minusDays(RefusedFrames.KEPT_DAYS);
        return refused.since(school, from).stream()
                .filter(found -> !found.site().isAllowedBy(allowed))
                .sorted(
                        Comparator.comparingInt(RefusedSite::amount)
                                .reversed()
                                .thenComparing(found -> found.site().name()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
