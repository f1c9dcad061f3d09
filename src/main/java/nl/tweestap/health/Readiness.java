package nl.tweestap.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tweestap.health.Part.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Whether requests can be taken, part by part. A part is asked by one at a time and its answer
 * serves all who ask within a second; while one hangs, nobody waits for it a second time. So asking
 * often holds up nothing.
 */
@ApplicationScoped
public class Readiness {

    /** Longer than any of them takes when it is well. */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private static final Condition SILENT =
            new Condition(false, Map.of("reason", "no answer within 2 seconds"));

    @Inject Instance<Part> parts;
    @Inject Executor threads;
    @Inject InstantSource clock;

    private final Map<String, Question> asked = new ConcurrentHashMap<>();

    private record Question(Instant at, CompletableFuture<Condition> answer) {

        boolean isOlderThan(Duration age, Instant now) {
            return now.isBefore(at) || now.isAfter(at.plus(age));
        }
    }

    /** Each part's condition, by its name. */
    public Map<String, Condition> look() {
        Map<String, Condition> all = new TreeMap<>();
        parts.forEach(part -> question(part));
        parts.forEach(part -> all.put(part.name(), condition(question(part))));
        return all;
    }

    /** Whether the part with this name can be used; one that nobody knows can. */
    public boolean isUp(String name) {
        Condition known = look().get(name);
        return known == null || known.isUp();
    }

    private Question question(Part part) {
        Instant now = clock.instant();
        return asked.compute(
                part.name(),
                (name, last) ->
                        isAskedAnew(last, now)
                                ? new Question(
                                        now, CompletableFuture.supplyAsync(part::look, threads))
                                : last);
    }

    private static boolean isAskedAnew(@Nullable Question last, Instant now) {
        return last == null || (last.answer().isDone() && last.isOlderThan(GOOD_FOR, now));
    }

    private Condition condition(Question question) {
        boolean isHanging = question.isOlderThan(PATIENCE, clock.instant());
        try {
            return question.answer()
                    .get(isHanging ? 0 : PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            return SILENT;
        } catch (ExecutionException failure) {
            String kind = Failure.kind(failure);
            return new Condition(false, Map.of("reason", kind.substring(0, kind.indexOf(' '))));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return SILENT;
        }
    }
}
