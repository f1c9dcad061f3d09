package nl.tweestap.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * This node's clock, held against the database's and against the latest time that any node has
 * seen.
 *
 * @param ahead of the database's clock; negative when it is behind
 * @param back how far it is behind the latest time that was seen; zero or less when it is not
 */
record ClockReading(Duration ahead, Duration back) {

    /** Asking takes this long at most, and clocks that are kept are within it. */
    private static final Duration USUAL = Duration.ofSeconds(5);

    /** Seconds that a statement may take. */
    private static final int PATIENCE_SECONDS = 2;

    /** Reads both and writes down that this time was seen: a database that is full says so here. */
    static ClockReading of(Connection connection, Instant now) throws SQLException {
        ClockReading reading = read(connection, now);
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update clock_seen set seen_at = ? where id = 1 and seen_at < ?")) {
            update.setQueryTimeout(PATIENCE_SECONDS);
            update.setObject(1, now.atOffset(ZoneOffset.UTC));
            update.setObject(2, now.atOffset(ZoneOffset.UTC));
            update.executeUpdate();
        }
        return reading;
    }

    private static ClockReading read(Connection connection, Instant now) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select current_timestamp, seen_at from clock_seen")) {
            query.setQueryTimeout(PATIENCE_SECONDS);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return new ClockReading(
                        Duration.between(moment(rows, 1), now),
                        Duration.between(now, moment(rows, 2)));
            }
        }
    }

    private static Instant moment(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What is wrong with the clock, in the operator's words; empty when nothing is. */
    Optional<String> complaint() {
        if (back.compareTo(ClockDrift.ALLOWED) > 0) {
            return Optional.of(
                    "the clock of this node is "
                            + back.toSeconds()
                            + " seconds behind a time it has already been; set it right");
        }
        if (ahead.abs().compareTo(USUAL) > 0) {
            return Optional.of(
                    "the clock of this node is "
                            + ahead.abs().toSeconds()
                            + " seconds "
                            + (ahead.isNegative() ? "behind" : "ahead of")
                            + " the database's; set both by a time service");
        }
        return Optional.empty();
    }
}
