package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.tweestap.account.Limits.Limit;
import nl.tweestap.account.Limits.Taken;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits of so many within so long: both sides, and many hands at once. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class LimitsTest {

    private final TestDatabase database;
    private final Limits limits;
    private final Instant now;
    private final Limit limit = new Limit(TestDatabase.unique("limit"), 5, Duration.ofMinutes(5));

    LimitsTest(TestDatabase database) {
        this.database = database;
        this.limits = database.get(Limits.class);
        this.now = database.get(MutableClock.class).instant().plusNanos(123_456_789);
    }

    private int takenOf(List<Taken> answers) {
        return (int) answers.stream().filter(Taken::isTaken).count();
    }

    @Test
    void gives_five_places_and_not_six_and_says_how_many_are_left() {
        for (int left = 4; left >= 0; left--) {
            Taken taken = limits.take(limit, now);

            assertThat(limits.free(limit, now).left()).isEqualTo(left);
            assertThat(limits.isLast(limit, taken)).isEqualTo(left == 0);
        }

        assertThat(limits.take(limit, now).isTaken()).isFalse();
        assertThat(limits.free(limit, now).left()).isZero();
    }

    @Test
    @Timeout(10)
    void gives_five_of_24_at_once_who_are_the_first_ever() throws Exception {
        assertThat(takenOf(Fixture.atOnce(24, () -> limits.take(limit, now)))).isEqualTo(5);
    }

    @Test
    void gives_the_last_place_once_of_24_at_once() throws Exception {
        for (int taken = 1; taken <= 4; taken++) {
            limits.take(limit, now);
        }

        assertThat(takenOf(Fixture.atOnce(24, () -> limits.take(limit, now)))).isEqualTo(1);
    }

    @Test
    void gives_a_place_again_when_the_window_is_over_and_not_before() {
        for (int second = 0; second < 5; second++) {
            limits.take(limit, now.plusSeconds(second));
        }
        Instant free = now.plus(limit.window());

        assertThat(limits.take(limit, free.minusMillis(1)).isTaken()).isFalse();
        assertThat(limits.take(limit, free).isTaken()).isTrue();
        assertThat(limits.take(limit, free).isTaken()).isFalse();
        assertThat(limits.take(limit, free.plusSeconds(1)).isTaken()).isTrue();
    }

    @Test
    void says_from_when_there_is_a_place() {
        for (int second = 0; second < 5; second++) {
            limits.take(limit, now.plusSeconds(second));
        }

        assertThat(limits.take(limit, now.plusSeconds(60)).at())
                .isBetween(now.plus(limit.window()).minusMillis(1), now.plus(limit.window()));
    }

    @Test
    void takes_back_what_did_not_count_and_only_once() {
        Taken taken = limits.take(limit, now);
        limits.giveBack(limit, taken);
        limits.take(limit, now.plusSeconds(1));

        limits.giveBack(limit, taken);

        assertThat(limits.free(limit, now.plusSeconds(1)).left()).isEqualTo(4);
    }

    @Test
    void follows_a_limit_that_was_made_wider_or_narrower() {
        limits.take(limit, now);
        Limit wider = new Limit(limit.owner(), 7, limit.window());
        Limit narrower = new Limit(limit.owner(), 2, limit.window());

        assertThat(limits.isLast(narrower, limits.take(narrower, now))).isTrue();
        assertThat(limits.take(narrower, now).isTaken()).isFalse();
        assertThat(limits.take(wider, now).isTaken()).isTrue();
        assertThat(limits.free(wider, now).left()).isEqualTo(4);
    }

    @Test
    void says_of_the_last_taking_that_it_left_none_and_of_no_other() {
        Taken early = limits.take(limit, now);
        Taken second = limits.take(limit, now.plusSeconds(1));
        limits.take(limit, now.plusSeconds(2));
        limits.take(limit, now.plusSeconds(3));
        assertThat(limits.isLast(limit, second)).isFalse();
        Taken last = limits.take(limit, now.plusSeconds(4));

        assertThat(limits.isLast(limit, last)).isTrue();
        assertThat(limits.isLast(limit, second)).isFalse();
        limits.giveBack(limit, early);
        assertThat(limits.isLast(limit, last)).isFalse();
    }

    @Test
    void forgets_places_and_lays_them_again() {
        limits.take(limit, now);
        database.get(LimitPlaces.class).forget(now.plusSeconds(1));

        assertThat(limits.take(limit, now.plusSeconds(2)).isTaken()).isTrue();
        assertThat(limits.free(limit, now.plusSeconds(2)).left()).isEqualTo(4);
    }
}
