package nl.tweestap.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.database.Undone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits of so many within so long: both sides, and many hands at once. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class LimiterTest {

    private final TestDatabase database;
    private final Limiter limiter;
    private final Instant now;
    private final Limit limit = new Limit(TestDatabase.unique("limit"), 5, Duration.ofMinutes(5));

    LimiterTest(TestDatabase database) {
        this.database = database;
        this.limiter = database.get(Limiter.class);
        this.now = database.get(MutableClock.class).instant().plusNanos(123_456_789);
    }

    private int takenOf(List<Taken> answers) {
        return (int) answers.stream().filter(Taken::isTaken).count();
    }

    @Test
    void gives_five_places_and_not_six_and_says_how_many_are_left() {
        for (int left = 4; left >= 0; left--) {
            Taken taken = limiter.take(limit, now);

            assertThat(limiter.free(limit, now).left()).isEqualTo(left);
            assertThat(limiter.isLast(limit, taken)).isEqualTo(left == 0);
        }

        assertThat(limiter.take(limit, now).isTaken()).isFalse();
        assertThat(limiter.free(limit, now).left()).isZero();
    }

    @Test
    @Timeout(10)
    void gives_five_of_24_at_once_who_are_the_first_ever() throws Exception {
        assertThat(takenOf(ManyHands.atOnce(24, () -> limiter.take(limit, now)))).isEqualTo(5);
    }

    @Test
    void gives_the_last_place_once_of_24_at_once() throws Exception {
        for (int taken = 1; taken <= 4; taken++) {
            limiter.take(limit, now);
        }

        assertThat(takenOf(ManyHands.atOnce(24, () -> limiter.take(limit, now)))).isEqualTo(1);
    }

    /** As when an account is guessed at while its owner signs in and old places are tidied up. */
    @Test
    @Timeout(60)
    void takers_and_givers_never_stand_in_each_others_way() throws Exception {
        List<String> again = Undone.during(this::takeAndGiveBackAtOnce);

        assertThat(again).isEmpty();
        limiter.giveBackAll(limit);
        assertThat(takenOf(ManyHands.atOnce(24, () -> limiter.take(limit, now)))).isEqualTo(5);
    }

    private void takeAndGiveBackAtOnce() throws Exception {
        AtomicInteger turns = new AtomicInteger();
        for (int round = 1; round <= 8; round++) {
            ManyHands.atOnce(48, () -> takeOrGiveBack(turns.getAndIncrement()));
        }
    }

    private boolean takeOrGiveBack(int turn) {
        switch (turn % 6) {
            case 0 -> database.inTransaction(this::allGivenBack);
            case 1 -> database.get(LimitPlaces.class).forget(now.plus(LimitPlaces.KEPT));
            case 2 -> limiter.giveBack(limit, limiter.take(limit, now));
            default -> limiter.take(limit, now.plusSeconds(turn));
        }
        return true;
    }

    /** As the transaction of a right code does, with more to do before it ends. */
    private boolean allGivenBack() {
        limiter.giveBackAll(limit);
        return database.query("select count(*) from limit_place").isEmpty();
    }

    @Test
    void gives_a_place_again_when_the_window_is_over_and_not_before() {
        for (int second = 0; second < 5; second++) {
            limiter.take(limit, now.plusSeconds(second));
        }
        Instant free = now.plus(limit.window());

        assertThat(limiter.take(limit, free.minusMillis(1)).isTaken()).isFalse();
        assertThat(limiter.take(limit, free).isTaken()).isTrue();
        assertThat(limiter.take(limit, free).isTaken()).isFalse();
        assertThat(limiter.take(limit, free.plusSeconds(1)).isTaken()).isTrue();
    }

    @Test
    void says_from_when_there_is_a_place() {
        for (int second = 0; second < 5; second++) {
            limiter.take(limit, now.plusSeconds(second));
        }

        assertThat(limiter.take(limit, now.plusSeconds(60)).at())
                .isBetween(now.plus(limit.window()).minusMillis(1), now.plus(limit.window()));
    }

    @Test
    void takes_back_what_did_not_count_and_only_once() {
        Taken taken = limiter.take(limit, now);
        limiter.giveBack(limit, taken);
        limiter.take(limit, now.plusSeconds(1));

        limiter.giveBack(limit, taken);

        assertThat(limiter.free(limit, now.plusSeconds(1)).left()).isEqualTo(4);
    }

    @Test
    void follows_a_limit_that_was_made_wider_or_narrower() {
        limiter.take(limit, now);
        Limit wider = new Limit(limit.owner(), 7, limit.window());
        Limit narrower = new Limit(limit.owner(), 2, limit.window());

        assertThat(limiter.isLast(narrower, limiter.take(narrower, now))).isTrue();
        assertThat(limiter.take(narrower, now).isTaken()).isFalse();
        assertThat(limiter.take(wider, now).isTaken()).isTrue();
        assertThat(limiter.free(wider, now).left()).isEqualTo(4);
    }

    @Test
    void says_of_the_last_taking_that_it_left_none_and_of_no_other() {
        Taken early = limiter.take(limit, now);
        Taken second = limiter.take(limit, now.plusSeconds(1));
        limiter.take(limit, now.plusSeconds(2));
        limiter.take(limit, now.plusSeconds(3));
        assertThat(limiter.isLast(limit, second)).isFalse();
        Taken last = limiter.take(limit, now.plusSeconds(4));

        assertThat(limiter.isLast(limit, last)).isTrue();
        assertThat(limiter.isLast(limit, second)).isFalse();
        limiter.giveBack(limit, early);
        assertThat(limiter.isLast(limit, last)).isFalse();
    }

    @Test
    void forgets_places_and_lays_them_again() {
        limiter.take(limit, now);
        database.get(LimitPlaces.class).forget(now.plus(LimitPlaces.KEPT).plusSeconds(1));

        assertThat(limiter.take(limit, now.plusSeconds(2)).isTaken()).isTrue();
        assertThat(limiter.free(limit, now.plusSeconds(2)).left()).isEqualTo(4);
    }

    @Test
    void is_over_a_day_at_most() {
        assertThat(new Limit("day", 1, Duration.ofDays(1)).most()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit("longer", 1, Duration.ofDays(1).plusMillis(1)));
    }
}
