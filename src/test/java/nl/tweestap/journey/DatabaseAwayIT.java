package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.FreshSchema;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Relay;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** PostgreSQL is restarted while people are at work. */
@EnabledIfEnvironmentVariable(
        named = FreshSchema.POSTGRES,
        matches = ".+",
        disabledReason =
                "the embedded database cannot be away; this needs a PostgreSQL on this machine")
class DatabaseAwayIT {

    /** A connection that was asked longer ago than this is asked whether it is still valid. */
    private static final Duration UNASKED = Duration.ofMillis(1100);

    @Test
    void is_told_plainly_and_forgotten_as_soon_as_it_is_back() throws SQLException {
        FreshSchema schema = new FreshSchema();
        try (Relay relay = new Relay(schema.port());
                Portal portal = Portal.demo("away", schema.settings(relay.port()))) {
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
