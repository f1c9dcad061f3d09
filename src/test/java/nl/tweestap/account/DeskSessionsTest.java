package nl.tweestap.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a session lasts of who helps others. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class DeskSessionsTest {

    private final MutableClock clock;
    private final Sessions sessions;
    private final Account account;

    DeskSessionsTest(TestDatabase database) {
        this.clock = database.get(MutableClock.class);
        this.sessions = database.get(Sessions.class);
        this.account = Fixture.account(database);
    }

    private boolean isGood(String token) {
        return sessions.find(token).isPresent();
    }

    private String ofDesk() {
        return sessions.begin(account.id(), "", "Test", SessionLength.DESK).token();
    }

    @Test
    void is_over_after_thirty_idle_minutes_and_not_before() {
        String token = sessions.stepUp(ofDesk(), "app").orElseThrow();
        clock.advance(Session.DESK_IDLE.minusSeconds(1));
        assertThat(isGood(token)).isTrue();
        String again = sessions.stepUp(token, "app").orElseThrow();
        clock.advance(Session.DESK_IDLE);

        assertThat(isGood(again)).isFalse();
        assertThat(sessions.stepUp(again, "app")).isEmpty();
    }

    @Test
    void is_over_after_eight_hours_however_busy() {
        String token = sessions.stepUp(ofDesk(), "app").orElseThrow();
        for (int minutes = 20; minutes < 8 * 60; minutes += 20) {
            clock.advance(Duration.ofMinutes(20));
            assertThat(isGood(token)).isTrue();
        }
        clock.advance(Duration.ofMinutes(20).minusSeconds(1));
        assertThat(isGood(token)).isTrue();
        clock.advance(Duration.ofSeconds(1));

        assertThat(isGood(token)).isFalse();
    }

    @Test
    void lasts_no_longer_than_others_before_its_second_factor() {
        String token = ofDesk();
        clock.advance(Session.IDLE);

        assertThat(isGood(token)).isFalse();
        assertThat(sessions.stepUp(token, "app")).isEmpty();
    }
}
