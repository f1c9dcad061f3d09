package nl.tweestap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A clock that drifts, or was put back, is noticed. */
class ClockReadingTest {

    static Stream<PortalDataSource> databases() {
        return TestDatabase.addresses()
                .map(
                        url ->
                                url.startsWith("jdbc:h2")
                                        ? "jdbc:h2:mem:clocks;DB_CLOSE_DELAY=-1"
                                        : url)
                .map(url -> new PortalDataSource(TestDatabase.apart(url), "sa", ""));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tells_of_a_clock_that_is_behind_a_time_it_has_been(PortalDataSource database)
            throws SQLException {
        Migration.migrate(database);
        Instant now = Clock.systemUTC().instant();
        try (Connection connection = database.getConnection()) {
            assertThat(ClockReading.of(connection, now).complaint()).isEmpty();
            ClockReading.of(connection, now.plus(Duration.ofHours(2)));

            assertThat(ClockReading.of(connection, now.plusSeconds(1)).complaint())
                    .hasValueSatisfying(
                            words -> assertThat(words).contains("seconds behind a time it"));
        }
    }

    @ParameterizedTest
    @CsvSource({"5, ''", "6, 6 seconds ahead of", "-5, ''", "-7, 7 seconds behind"})
    void tells_of_a_drift_between_node_and_database(int ahead, String words) {
        ClockReading reading =
                new ClockReading(Duration.ofSeconds(ahead), Duration.ofSeconds(-ahead));

        assertThat(reading.complaint().isPresent()).isEqualTo(!words.isEmpty());
        assertThat(reading.complaint().orElse("")).contains(words);
    }

    @Test
    void forgives_what_two_nodes_may_differ() {
        assertThat(new ClockReading(Duration.ZERO, ClockDrift.ALLOWED).complaint()).isEmpty();
        assertThat(new ClockReading(Duration.ZERO, ClockDrift.ALLOWED.plusMillis(1)).complaint())
                .isPresent();
    }
}
