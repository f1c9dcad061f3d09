package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.FailedStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that would make the portal unsafe: it does not start, and says why. */
class RefusedStartIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TWEESTAP_ADDRESS | http://tweestap.school.example | must begin with https://",
                "TWEESTAP_DIRECTORY_NOWHERE | none | is about a school or a medium that is not there",
                "TWEESTAP_KEY | bm90IGEga2V5 | does not hold a sealing key",
                "TWEESTAP_DATABASE_URL | jdbc:h2:file:/tmp/never | needs ;WRITE_DELAY=0"
            })
    void does_not_start(String setting, String value, String reason) {
        FailedStart start = FailedStart.with("refused", Map.of(setting, value));

        assertThat(start.log()).contains(reason);
        assertThat(start.status()).isIn(0, 404);
    }

    @Test
    void does_not_start_the_demo_where_strangers_come_by() {
        FailedStart start =
                FailedStart.with(
                        "refused",
                        Map.of(
                                "TWEESTAP_DEMO",
                                "true",
                                "TWEESTAP_ADDRESS",
                                "https://tweestap.school.example"));

        assertThat(start.log()).contains("tweestap.address must be on localhost");
        assertThat(start.status()).isIn(0, 404);
    }
}
