package nl.tweestap.health;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Of what comes again and again, tells each kind once a minute and counts the rest. */
final class OnceAMinute {

    /** How long a kind is only counted after it was told. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** There is one for each place in the code that fails; more would be a way to fill us. */
    static final int MOST_KINDS = 200;

    private final Map<String, Told> kinds = new HashMap<>();

    /** When a kind was told last, and how often it was not told since. */
    private record Told(Instant at, int untold) {}

    /** How often this kind went untold; empty when this one is only counted. */
    synchronized Optional<Integer> untold(String kind, Instant now) {
        if (kinds.size() >= MOST_KINDS && !kinds.containsKey(kind)) {
            kinds.clear();
        }
        Told before = kinds.get(kind);
        if (before != null && !now.isBefore(before.at()) && now.isBefore(before.at().plus(PAUSE))) {
            kinds.put(kind, new Told(before.at(), before.untold() + 1));
            return Optional.empty();
        }
        kinds.put(kind, new Told(now, 0));
        return Optional.of(before == null ? 0 : before.untold());
    }
}
