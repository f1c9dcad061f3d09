package nl.tweestap.school.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Referer may say, and what a school's list allows. */
class FramingSiteTest {

    @ParameterizedTest
    @CsvSource({
        "https://elo.school.nl/course/1?id=2#x, elo.school.nl",
        "https://elo.school.nl, elo.school.nl",
        "HTTPS://ELO.School.NL/, elo.school.nl",
        "https://elo.school.nl:443/, elo.school.nl",
        "https://elo.school.nl:8443/, elo.school.nl:8443",
        "https://xn--lo-9ia.school.nl/, xn--lo-9ia.school.nl",
        "http://127.0.0.1:8085/lesson, http://127.0.0.1:8085",
        "http://localhost:8085/, http://localhost:8085"
    })
    void reads_the_site_of_a_page_as_a_school_would_write_it(String referrer, String name) {
        assertThat(FramingSite.of(referrer)).contains(new FramingSite(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "about:blank",
                "javascript:alert(1)",
                "//elo.school.nl/",
                "http://elo.school.nl/",
                "https://school/",
                "https://10.0.0.1/",
                "https://[::1]/",
                "https://elo.school.nl@evil.example/",
                "https://user:word@elo.school.nl/",
                "https://elo.school.nl\\.evil.example/",
                "https://<script>alert(1)</script>.nl/",
                "https://\"onload=.nl/",
                "https://elo.school.nl:808000/",
                "https://elo.school.nl:/",
                "https://elo.school.nl. /",
                "https://elo.school.nl; script-src *",
                "https://*.school.nl/",
                "https://-elo.school.nl/",
                "https://elo..nl/",
                "https://élo.school.nl/",
                "https://elo.school.nl\u0000/",
                "https://elo.school.nl\u202e/",
                "xhttps://elo.school.nl/"
            })
    void counts_nothing_that_the_list_could_not_name(String referrer) {
        assertThat(FramingSite.of(referrer)).isEmpty();
    }

    @Test
    void takes_a_host_of_253_characters_and_not_of_254() {
        String longest = ("a".repeat(49) + ".").repeat(4) + "nl";
        String host = "b".repeat(FramingSite.MAX_LENGTH - longest.length() - 1) + "." + longest;
        assertThat(host).hasSize(FramingSite.MAX_LENGTH);

        assertThat(FramingSite.of("https://" + host + "/")).isPresent();
        assertThat(FramingSite.of("https://b" + host + "/")).isEmpty();
    }

    @Test
    void a_part_of_a_host_has_63_characters_and_not_64() {
        assertThat(FramingSite.of("https://" + "a".repeat(63) + ".nl/")).isPresent();
        assertThat(FramingSite.of("https://" + "a".repeat(64) + ".nl/")).isEmpty();
    }

    @Test
    void looks_at_a_referrer_of_4000_characters_and_not_of_4001() {
        String path = "https://elo.school.nl/";
        String rest = "a".repeat(FramingSite.MAX_REFERRER - path.length());

        assertThat(FramingSite.of(path + rest)).isPresent();
        assertThat(FramingSite.of(path + rest + "a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elo.school.nl, https://elo.school.nl, true",
        "elo.school.nl, https://elo.school.nl:443, true",
        "elo.school.nl, https://elo.school.nl:8443, false",
        "elo.school.nl:8443, https://elo.school.nl:8443, true",
        "elo.school.nl:8443, https://elo.school.nl, false",
        "a.lms.example, https://*.lms.example, true",
        "a.b.lms.example, https://*.lms.example, true",
        "lms.example, https://*.lms.example, false",
        "evillms.example, https://*.lms.example, false",
        "a.lms.example, https://*.lms.example:443, true",
        "a.lms.example:8443, https://*.lms.example, false",
        "http://127.0.0.1:8085, http://127.0.0.1:8085, true",
        "http://127.0.0.1:8085, http://127.0.0.1:8086, false"
    })
    void is_allowed_by_what_a_browser_lets_through(String name, String source, boolean isAllowed) {
        assertThat(new FramingSite(name).isAllowedBy(List.of(source))).isEqualTo(isAllowed);
    }
}
