package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://127.0.0.1:8100",
                "http://[::1]:8080",
                "http://[fd12:3456::1]",
                "http://192.168.1.20:8080",
                "http://10.0.0.7",
                "http://172.16.0.1",
                "http://172.31.255.254",
                "http://portal",
                "https://portal.local",
                "https://tweestap.test",
                "https://LOCALHOST"
            })
    void demo_mode_starts_on_a_local_address(String address) {
        assertThat(PublicAddress.objection(URI.create(address), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mfa.school.example",
                "http://203.0.113.9",
                "http://172.15.255.255",
                "http://172.32.0.1",
                "http://192.169.0.1",
                "http://11.0.0.1",
                "http://127.0.0.1.evil.example",
                "http://localhost.evil.example",
                "http://[2001:db8::1]",
                "http://2130706433"
            })
    void demo_mode_refuses_an_address_the_internet_can_reach(String address) {
        assertThat(PublicAddress.objection(URI.create(address), true).orElse(""))
                .contains("Demo mode")
                .contains("tweestap.demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mfa.school.example",
                "https://mfa.school.example/",
                "http://localhost"
            })
    void a_school_starts_behind_tls_or_on_its_own_machine(String address) {
        assertThat(PublicAddress.objection(URI.create(address), false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://mfa.school.example", "http://192.168.1.20", "http://portal"})
    void a_school_refuses_to_start_without_tls(String address) {
        assertThat(PublicAddress.objection(URI.create(address), false).orElse(""))
                .contains("begins with https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mfa.school.example", "ftp://mfa.school.example", "https:///nl", ""})
    void an_address_that_is_none_is_named(String address) {
        assertThat(PublicAddress.objection(URI.create(address), false).orElse(""))
                .contains("tweestap.address is no web address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://mfa.school.example/portal",
                "https://mfa.school.example?x=1",
                "https://me@mfa.school.example"
            })
    void an_address_that_says_more_is_named(String address) {
        assertThat(PublicAddress.objection(URI.create(address), false).orElse(""))
                .contains("leave out what comes after");
    }
}
