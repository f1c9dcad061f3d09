package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;

/** Somebody at the database gives one person another one's secret. */
class SwappedRowIT {

    /** Every app gets the secret of one of them. */
    private static final String SWAP =
            "update authenticator set secret ="
                    + " (select max(secret) from authenticator where kind = 'APP')"
                    + " where kind = 'APP'";

    private static final Map<String, String> DATABASE =
            Map.of("TWEESTAP_DATABASE_USER", "sa", "TWEESTAP_DATABASE_PASSWORD", "sesame");

    private static void swap(Portal portal) throws SQLException {
        String url = "jdbc:h2:file:" + portal.data().toAbsolutePath() + "/tweestap;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sesame");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(SWAP)).isEqualTo(2);
        }
    }

    @Test
    void is_told_in_words_and_rings_and_the_other_goes_on() throws SQLException {
        try (Portal portal = Portal.demo("swapped", DATABASE)) {
            Enrolled one = Forms.enrol(portal, People.fresh("rpo"));
            Enrolled other = Forms.enrol(portal, People.fresh("rpo"));
            portal.kill();
            swap(portal);
            portal.restart();

            Answer first = Forms.givePassword(new Caller(portal), one.person());
            Answer second = Forms.givePassword(new Caller(portal), other.person());

            assertThat(first.status() + second.status()).isEqualTo(200 + 409);
            Answer refused = first.status() == 409 ? first : second;
            assertThat(refused.heading()).isEqualTo(Say.words("shell.problem.damaged.title"));
            assertThat(refused.body()).contains(Say.words("shell.problem.damaged.explanation"));
            portal.expectAlarms();
        }
    }
}
