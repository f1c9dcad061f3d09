package nl.tweestap.health;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.tweestap.health.Part.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each part is told, in a short time, whatever the others do. */
class ReadinessTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Readiness readiness = new Readiness();
    private Instant now = Instant.parse("2026-11-26T12:00:00Z");

    private record Made(String name, Supplier<Condition> answer) implements Part {

        @Override
        public Condition look() {
            return answer.get();
        }
    }

    @SuppressWarnings({"unchecked", "UnnecessaryAssignment"}) // as the container would
    private void stand(Part... parts) {
        List<Part> all = List.of(parts);
        readiness.parts =
                (Instance<Part>)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Instance.class},
                                (proxy, method, values) -> {
                                    if (method.getName().equals("forEach")) {
                                        all.forEach((Consumer<Part>) values[0]);
                                        return null;
                                    }
                                    return all.iterator();
                                });
        readiness.threads = threads;
        readiness.clock = () -> now;
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    private static boolean isUp(Map<String, Condition> all, String part) {
        return all.getOrDefault(part, up()).isUp();
    }

    private static Condition up() {
        return new Condition(true, Map.of());
    }

    private static Condition hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return up();
    }

    @Test
    void a_part_that_hangs_is_down_and_keeps_no_other_from_being_told() {
        stand(new Made("database", ReadinessTest::hang), new Made("directory", ReadinessTest::up));

        Map<String, Condition> first = readiness.look();
        now = now.plus(Readiness.PATIENCE).plusMillis(1);
        Map<String, Condition> second = readiness.look();

        assertThat(isUp(first, "database")).isFalse();
        assertThat(isUp(first, "directory")).isTrue();
        assertThat(isUp(second, "database")).isFalse();
    }

    @Test
    void a_part_that_throws_is_down_and_says_no_more_than_what_kind() {
        stand(
                new Made(
                        "database",
                        () -> {
                            throw new IllegalStateException("Noor");
                        }));

        assertThat(readiness.look().get("database"))
                .isEqualTo(
                        new Condition(false, Map.of("reason", "java.lang.IllegalStateException")));
    }

    @Test
    void asking_often_asks_a_part_once_a_second() {
        AtomicInteger asked = new AtomicInteger();
        stand(
                new Made(
                        "database",
                        () -> {
                            asked.incrementAndGet();
                            return up();
                        }));

        for (int times = 0; times < 100; times++) {
            readiness.look();
        }
        assertThat(asked).hasValue(1);
        now = now.plusSeconds(2);
        readiness.look();
        assertThat(asked).hasValue(2);
    }
}
