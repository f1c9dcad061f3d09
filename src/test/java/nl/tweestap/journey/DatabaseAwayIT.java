package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Relay;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** PostgreSQL is restarted while people are at work. */
@EnabledIfEnvironmentVariable(
        named = DatabaseAwayIT.POSTGRES,
        matches = ".+",
        disabledReason =
                "the embedded database cannot be away; this needs a PostgreSQL on this machine")
class DatabaseAwayIT {

    static final String POSTGRES = "TWEESTAP_TEST_POSTGRES";

    /** A connection that was asked longer ago than this is asked whether it is still valid. */
    private static final Duration UNASKED = Duration.ofMillis(1100);

    private static final int USUAL_PORT = 5432;

    private static String schema(String url) throws SQLException {
        String name = "away_" + UUID.randomUUID().toString().substring(0, 8);
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        }
        return name;
    }

    private static Map<String, String> settings(URI database, String schema, Relay relay) {
        return Map.of(
                "TWEESTAP_DATABASE_URL",
                "jdbc:postgresql://localhost:"
                        + relay.port()
                        + database.getPath()
                        + "?currentSchema="
                        + schema,
                "TWEESTAP_DATABASE_USER",
                "sa",
                "TWEESTAP_DATABASE_PASSWORD",
                "");
    }

    @Test
    void is_told_plainly_and_forgotten_as_soon_as_it_is_back() throws SQLException {
        String url = System.getenv(POSTGRES);
        URI database = URI.create(url.substring("jdbc:".length()));
        try (Relay relay = new Relay(database.getPort() < 0 ? USUAL_PORT : database.getPort());
                Portal portal = Portal.demo("away", settings(database, schema(url), relay))) {
            Caller person = Forms.enrol(portal, People.fresh("rpo")).caller();

            relay.cut();
            Answer away = person.get("/nl/rpo/account");
            Answer guide = person.get("/nl/rpo/guides/app/ios");
            Answer form = person.post("/nl/rpo/sign-out", Map.of());
            Answer health = person.get("/health/ready");
            relay.mend();

            assertThat(away.status()).isEqualTo(503);
            assertThat(away.heading()).isEqualTo(Say.words("shell.problem.away.title"));
            assertThat(away.header("Retry-After")).isEqualTo("30");
            assertThat(guide.status()).isEqualTo(200);
            assertThat(form.status()).isEqualTo(503);
            assertThat(person.cookies()).isNotEmpty();
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.body()).contains("\"database\",\"status\":\"DOWN\"");
            Answer back =
                    await().pollDelay(UNASKED)
                            .until(() -> person.get("/nl/rpo/account"), firstLook -> true);
            assertThat(back.status()).isEqualTo(200);
            portal.expectAlarms();
        }
    }
}
