package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Full;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.ServerStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A start that cannot be, or would be unsafe, ends; its last line says what to change. One of the
 * refusals that the portal itself makes is in every run; each has a unit test beside its setting.
 */
class RefusedStartIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TWEESTAP_ADDRESS | http://tweestap.school.example | must begin with https://",
                "PORT | eighty | PORT is eighty",
                "DATA_FOLDER | /proc/never | may not write in /proc/never"
            })
    void does_not_start(String setting, String value, String reason) {
        ServerStart start = ServerStart.with("refused", Map.of(setting, value));

        assertThat(start.awaitEnd()).isEqualTo(1);
        assertThat(start.reason()).contains(reason).doesNotContain("Exception");
    }

    @Full
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TWEESTAP_DIRECTORY_NOWHERE | none | is about a school or a medium that is not"
                        + " there",
                "TWEESTAP_KEY | bm90IGEga2V5 | does not hold a sealing key",
                "TWEESTAP_DATABASE_URL | jdbc:h2:file:/tmp/never | needs ;WRITE_DELAY=0"
            })
    void does_not_start_with_any_other_setting_that_cannot_be(
            String setting, String value, String reason) {
        does_not_start(setting, value, reason);
    }

    @Test
    void does_not_start_on_a_port_that_is_taken() {
        String port = Portal.shared().address().replaceFirst(".*:", "");

        ServerStart start = ServerStart.with("refused", Map.of("PORT", port));

        assertThat(start.awaitEnd()).isEqualTo(1);
        assertThat(start.reason()).contains("port " + port + " is in use");
    }

    @Full
    @Test
    void does_not_start_the_demo_where_strangers_come_by() {
        ServerStart start =
                ServerStart.with(
                        "refused",
                        Map.of(
                                "TWEESTAP_DEMO",
                                "true",
                                "TWEESTAP_ADDRESS",
                                "https://tweestap.school.example"));

        assertThat(start.awaitEnd()).isEqualTo(1);
        assertThat(start.reason()).contains("tweestap.address must be on localhost");
    }
}
