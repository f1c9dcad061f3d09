package nl.tweestap.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import nl.tweestap.database.ManyHands;
import nl.tweestap.database.TestDatabase;
import nl.tweestap.limit.Cap.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** So many within an hour of the clock. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class CapTest {

    private static final Instant HALF_PAST = Instant.parse("2026-11-26T09:30:00Z");

    private final TestDatabase database;
    private final Limiter limiter;
    private final Cap cap = new Cap(TestDatabase.unique("cap"), 3);

    CapTest(TestDatabase database) {
        this.database = database;
        this.limiter = database.get(Limiter.class);
    }

    @Test
    void lets_three_through_says_which_was_the_last_and_begins_anew_with_the_hour() {
        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.FREE);
        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.FREE);
        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.LAST);
        assertThat(limiter.take(cap, HALF_PAST.plus(Duration.ofMinutes(29)))).isEqualTo(Room.NONE);

        assertThat(limiter.take(cap, Cap.nextHour(HALF_PAST))).isEqualTo(Room.FREE);
    }

    @Test
    void lets_three_of_24_at_once_through_and_says_once_that_it_was_the_last() throws Exception {
        List<Room> rooms = ManyHands.atOnce(24, () -> limiter.take(cap, HALF_PAST));

        assertThat(Collections.frequency(rooms, Room.NONE)).isEqualTo(21);
        assertThat(Collections.frequency(rooms, Room.LAST)).isEqualTo(1);
    }

    /** The count of the hour begins while others look for it. */
    @Test
    void lets_all_through_who_begin_an_hour_at_once() throws Exception {
        for (int hour = 0; hour < 5; hour++) {
            Instant now = HALF_PAST.plus(Duration.ofHours(hour));
            Cap wide = new Cap(cap.owner(), 24);

            List<Room> rooms = ManyHands.atOnce(24, () -> limiter.take(wide, now));

            assertThat(rooms).doesNotContain(Room.NONE);
        }
    }

    @Test
    void takes_back_what_did_not_happen() {
        limiter.take(cap, HALF_PAST);
        limiter.giveBack(cap, HALF_PAST);
        limiter.giveBack(cap, HALF_PAST);

        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.FREE);
        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.FREE);
        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.LAST);
    }

    @Test
    void forgets_an_hour_that_is_over_and_not_this_one() {
        limiter.take(cap, HALF_PAST);
        limiter.take(cap, HALF_PAST);

        database.get(HourCounts.class).forget(HALF_PAST.plus(Duration.ofMinutes(29)));
        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.LAST);

        database.get(HourCounts.class).forget(Cap.nextHour(HALF_PAST));
        assertThat(limiter.take(cap, HALF_PAST)).isEqualTo(Room.FREE);
    }
}
