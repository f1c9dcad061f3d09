package nl.tweestap.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import nl.tweestap.health.Part;

/** Asks the database something, and writes something: a full one still answers questions. */
@ApplicationScoped
public class DatabasePart implements Part {

    public static final String NAME = "database";

    @Resource(lookup = "java:app/jdbc/tweestap")
    DataSource database;

    @Inject InstantSource clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Condition look() {
        try (Connection connection = database.getConnection()) {
            ClockReading reading = ClockReading.of(connection, clock.instant());
            return new Condition(
                    true, Map.of("clock", reading.complaint().orElse("in step with this node's")));
        } catch (SQLException failure) {
            return new Condition(false, Map.of("reason", reason(failure)));
        }
    }

    /** Never its message, which may hold a value. */
    private static String reason(SQLException failure) {
        String state = failure.getSQLState();
        return "does not answer" + (state == null ? "" : " (SQLSTATE " + state + ")");
    }
}
