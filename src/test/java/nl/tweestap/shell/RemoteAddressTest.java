package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From where a request comes, so that one stranger counts as one. */
class RemoteAddressTest {

    private static final String PROXY = "127.0.0.1";
    private static final String FAR = "203.0.113.9";

    private static String of(String connected, String... said) {
        return RemoteAddress.of(connected, List.of(said));
    }

    @Test
    void a_proxy_that_says_nothing_tells_nothing() {
        assertThat(of(PROXY)).isEmpty();
        assertThat(of("::1")).isEmpty();
    }

    @Test
    void a_proxy_near_by_says_it_last() {
        assertThat(of(PROXY, FAR)).isEqualTo("cb007109");
        assertThat(of(PROXY, "198.51.100.1, " + FAR)).isEqualTo("cb007109");
        assertThat(of(PROXY, "198.51.100.1", FAR)).isEqualTo("cb007109");
        assertThat(of("10.0.0.7", FAR)).isEqualTo("cb007109");
        assertThat(of("fd00::7", FAR)).isEqualTo("cb007109");
    }

    @Test
    void who_connects_from_afar_is_who_they_are_whatever_they_say() {
        assertThat(of(FAR)).isEqualTo("cb007109");
        assertThat(of(FAR, "198.51.100.1")).isEqualTo("cb007109");
        assertThat(of("2001:db8::7", FAR)).isEqualTo(of("2001:db8::7"));
    }

    @Test
    void who_is_near_and_says_nothing_is_who_they_are() {
        assertThat(of("10.0.0.7")).isEqualTo("0a000007");
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.9:51234, 203.0.113.9", "[2001:db8::1]:443, 2001:db8::1"})
    void a_port_beside_it_says_nothing(String said, String plain) {
        assertThat(of(PROXY, said)).isEqualTo(of(PROXY, plain)).isNotEmpty();
    }

    @Test
    void a_proxy_on_another_machine_that_nobody_understands_is_no_visitor() {
        assertThat(of("10.0.0.7", "unknown")).isEmpty();
        assertThat(of("fd00::7", "evil.example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:ffff:1:1:2:3", "::ffff:203.0.113.9, 203.0.113.9"})
    void a_household_is_one(String one, String other) {
        assertThat(of(PROXY, one)).isEqualTo(of(PROXY, other)).isNotEmpty();
    }

    @Test
    void two_networks_are_two() {
        assertThat(of(PROXY, "2001:db8:1::1")).isNotEqualTo(of(PROXY, "2001:db8:2::1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "evil.example",
                "256.1.1.1",
                "1.2.3",
                "unknown",
                ":::",
                "a:b"
            })
    void nothing_is_looked_up_that_is_no_address(String said) {
        assertThat(of(PROXY, said)).isEmpty();
    }
}
