package nl.tweestap.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.tweestap.account.Account;
import nl.tweestap.database.Forgetful;

/**
 * How long people take with the wizard, measured: from its first page to the last thing bound, of
 * runs in which all there is was bound, nothing put off and nobody went away. Counted without
 * saying whose. Not measured: typing the password before it, and guides of other people's screens.
 */
@ApplicationScoped
public class RunTimes implements Forgetful {

    /** Of fewer, one slow reader would move the middle. */
    static final int ENOUGH = 20;

    /** Who takes longer went to do something else. */
    static final int MOST_MINUTES = 30;

    /** More of one length in one month would not move the middle. */
    static final int MOST_COUNTED = 10_000;

    /** A school year, and the summer after it. */
    static final int KEPT_DAYS = 400;

    @Inject RunLengths lengths;
    @Inject OnceOnlyRunLengths onceOnly;
    @Inject InstantSource clock;

    private final AtomicLong editions = new AtomicLong();
    private volatile Map<String, Integer> medians = Map.of();

    /** Counts a run that has just come to its end, in no transaction. */
    void ended(Account account) {
        Instant now = clock.instant();
        lengths.began(account.id())
                .map(began -> wholeMinutes(Duration.between(began, now)))
                .filter(taken -> taken >= 1 && taken <= MOST_MINUTES)
                .ifPresent(taken -> count(account.school(), month(now), taken));
    }

    /** Begun minutes, so that nobody is promised less than it took. */
    private static int wholeMinutes(Duration taken) {
        return (int) Math.max(1, taken.plusSeconds(59).toMinutes());
    }

    private static LocalDate month(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
    }

    private void count(String school, LocalDate month, int taken) {
        if (onceOnly.count(school, month, taken, MOST_COUNTED)) {
            return;
        }
        try {
            lengths.begin(school, month, taken);
        } catch (PersistenceException thereIsOne) {
            // Another request began the count just now; or it is full.
            onceOnly.count(school, month, taken, MOST_COUNTED);
        }
    }

    /** Half of the runs at a school took no more minutes than this; empty while there are few. */
    public Optional<Integer> median(String school) {
        return Optional.ofNullable(medians.get(school));
    }

    /** A number that changes when a median does. */
    public long edition() {
        return editions.get();
    }

    /** Once an hour the middle is looked for anew; what is old plays no part any more. */
    @Override
    public void forget(Instant now) {
        lengths.forget(LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(KEPT_DAYS));
        Map<String, Integer> found = medians(lengths.all());
        if (!found.equals(medians)) {
            medians = found;
            editions.incrementAndGet();
        }
    }

    private static Map<String, Integer> medians(List<Object[]> counts) {
        Map<String, Integer> medians = new HashMap<>();
        counts.stream()
                .collect(Collectors.groupingBy(row -> (String) row[0]))
                .forEach(
                        (school, rows) ->
                                median(rows).ifPresent(middle -> medians.put(school, middle)));
        return Map.copyOf(medians);
    }

    /** Of one school, the shortest first. */
    private static Optional<Integer> median(List<Object[]> counts) {
        long all = counts.stream().mapToLong(RunTimes::amount).sum();
        long soFar = 0;
        for (Object[] row : counts) {
            soFar += amount(row);
            if (all >= ENOUGH && soFar * 2 >= all) {
                return Optional.of(((Number) row[1]).intValue());
            }
        }
        return Optional.empty();
    }

    private static long amount(Object[] row) {
        return ((Number) row[2]).longValue();
    }
}
