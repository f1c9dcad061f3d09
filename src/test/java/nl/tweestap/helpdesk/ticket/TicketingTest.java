package nl.tweestap.helpdesk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.database.MutableClock;
import nl.tweestap.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A stranger makes no more tickets than leave the others theirs. */
@ParameterizedClass
@MethodSource("nl.tweestap.database.TestDatabase#all")
class TicketingTest {

    private static final String STRANGER = "cb007109";
    private static final String OTHER = "cb00710a";

    private final String school = TestDatabase.unique("s");
    private final TestDatabase database;
    private final Ticketing ticketing;

    TicketingTest(TestDatabase database) {
        this.database = database;
        this.ticketing = database.get(Ticketing.class);
    }

    private boolean makes(String from) {
        return ticketing.open(school, Turn.CALL, "noor", from).isPresent();
    }

    private void make(int times, String from) {
        for (int time = 0; time < times; time++) {
            assertThat(makes(from)).as("ticket %s", time + 1).isTrue();
        }
    }

    @Test
    void one_address_makes_two_hundred_within_an_hour_and_others_go_on() {
        make(Ticketing.PER_ADDRESS_AND_HOUR, STRANGER);

        assertThat(makes(STRANGER)).isFalse();
        assertThat(makes(OTHER)).isTrue();
        assertThat(makes("")).isTrue();

        database.get(MutableClock.class).advance(Duration.ofHours(1));
        assertThat(makes(STRANGER)).isTrue();
    }

    @Test
    void a_school_has_six_hundred_whoever_makes_them() {
        make(1, "");
        database.change(
                "update hour_count set taken = "
                        + (Ticketing.PER_SCHOOL_AND_HOUR - 1)
                        + " where id like 'tickets/"
                        + school
                        + "@%'");

        assertThat(makes("")).isTrue();
        assertThat(makes("")).isFalse();
        assertThat(makes(OTHER)).isFalse();
    }

    @Test
    void nobodys_address_is_kept() {
        makes("address-" + school);

        assertThat(database.query("select id from hour_count").toString())
                .doesNotContain("address-" + school);
    }
}
