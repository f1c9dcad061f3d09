package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With which settings the portal starts. */
class SettingsCheckTest {

    @ParameterizedTest
    @CsvSource({
        "https://portal.school.example, false",
        "https://portal.school.example:8443, false",
        "http://localhost:8080, false",
        "http://localhost:8080, true",
        "https://localhost:8443, true",
        "http://127.0.0.1:8080, true",
        "http://[::1]:8080, true"
    })
    void starts(URI address, boolean isDemo) {
        assertThat(SettingsCheck.objection(address, isDemo)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "nee", "TRUE!", "true false", ""})
    void a_switch_that_is_neither_on_nor_off_is_refused_in_one_sentence(String word) {
        assertThat(SettingsCheck.ofSwitch("tweestap.demo", word))
                .contains("tweestap.demo is " + word + ", but can only be true or false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "FALSE", "1", "0", "on", "no"})
    void a_switch_is_on_or_off(String word) {
        assertThat(SettingsCheck.ofSwitch("tweestap.demo", word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.school.example",
                "http://localhost.school.example",
                "http://10.0.0.4:8080",
                "http://127.0.0.1.school.example"
            })
    void refuses_demo_people_where_strangers_come_by(URI address) {
        assertThat(SettingsCheck.objection(address, true)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://portal.school.example", "http://10.0.0.4:8080"})
    void refuses_a_line_that_anybody_can_read(URI address) {
        assertThat(SettingsCheck.objection(address, false))
                .hasValueSatisfying(reason -> assertThat(reason).contains("https://"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal.school.example",
                "ftp://portal.school.example",
                "https://portal.school.example/",
                "https://portal.school.example/portal",
                "https://portal.school.example?a=b",
                "https://portal.school.example#a",
                "https://user@portal.school.example",
                "https:///portal",
                "https:portal"
            })
    void refuses_an_address_that_is_no_origin(URI address) {
        assertThat(SettingsCheck.objection(address, false)).isPresent();
    }
}
