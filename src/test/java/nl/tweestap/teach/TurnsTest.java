package nl.tweestap.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Strangers keep no more threads than may wait. */
class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private static CompletableFuture<Optional<String>> waiter(Turns turns) {
        int before = turns.waiting();
        var waits =
                CompletableFuture.supplyAsync(
                        () -> turns.turn(() -> "waited"), work -> new Thread(work).start());
        while (turns.waiting() == before) {
            Thread.onSpinWait();
        }
        return waits;
    }

    @Test
    void the_last_who_may_wait_gets_a_turn_and_the_next_is_told_at_once() {
        Turns turns = new Turns(1, 2, LONG);

        var waiters =
                turns.turn(
                                () -> {
                                    var first = waiter(turns);
                                    var last = waiter(turns);
                                    assertThat(turns.turn(() -> "late")).isEmpty();
                                    return first.thenCombine(last, (one, other) -> other);
                                })
                        .orElseThrow();

        assertThat(waiters.join()).contains("waited");
        assertThat(turns.turn(() -> "after")).contains("after");
    }

    @Test
    void nobody_waits_longer_than_their_patience() {
        Turns turns = new Turns(1, 2, Duration.ofMillis(1));

        var inside = turns.turn(() -> turns.turn(() -> "late"));

        assertThat(inside.orElseThrow()).isEmpty();
    }

    @Test
    void work_that_fails_gives_its_turn_back() {
        Turns turns = new Turns(1, 0, LONG);

        try {
            turns.turn(
                    () -> {
                        throw new IllegalStateException("no");
                    });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("no");
        }

        assertThat(turns.turn(() -> "next")).contains("next");
    }
}
