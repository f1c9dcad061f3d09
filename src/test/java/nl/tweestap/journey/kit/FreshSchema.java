package nl.tweestap.journey.kit;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** A PostgreSQL that a portal, or several, have to themselves. */
public final class FreshSchema {

    /** The environment variable that names the server; without it there is none. */
    public static final String POSTGRES = "TWEESTAP_TEST_POSTGRES";

    private static final int USUAL_PORT = 5432;

    private final URI database;
    private final String name;

    public FreshSchema() throws SQLException {
        String url = System.getenv(POSTGRES);
        this.database = URI.create(url.substring("jdbc:".length()));
        this.name = "journey_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        }
    }

    /** Where the server listens. */
    public int port() {
        return database.getPort() < 0 ? USUAL_PORT : database.getPort();
    }

    /** What a portal is told. */
    public Map<String, String> settings() {
        return settings(port());
    }

    /**
     * The same by way of something that stands before the server.
     *
     * @param port where that listens
     */
    public Map<String, String> settings(int port) {
        return Map.of(
                "TWEESTAP_DATABASE_URL",
                "jdbc:postgresql://localhost:%d%s?currentSchema=%s"
                        .formatted(port, database.getPath(), name),
                "TWEESTAP_DATABASE_USER",
                "sa",
                "TWEESTAP_DATABASE_PASSWORD",
                "");
    }
}
