package nl.tweestap.teach.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose address it is that somebody asks about; nobody goes there. */
class AskedAddressTest {

    private static boolean isOurs(String asked, String ours) {
        return AskedAddress.read(asked).orElseThrow().isOf(URI.create(ours));
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example/nl/rpo, https://portal.example",
        "http://portal.example/nl/rpo, https://portal.example",
        "https://portal.example:443/nl/rpo, https://portal.example",
        "http://portal.example:80/nl/rpo, https://portal.example",
        "HTTPS://PORTAL.example/nl/rpo, https://portal.example",
        "http://localhost:8080/nl/rpo, http://localhost:8080",
        "https://localhost:8080/nl/rpo, http://localhost:8080"
    })
    void ours_over_an_open_line_or_a_closed_one(String asked, String ours) {
        assertThat(isOurs(asked, ours)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example.evil.example/nl/rpo, https://portal.example",
        "https://evil.example/portal.example/nl/rpo, https://portal.example",
        "https://portal.example:8443/nl/rpo, https://portal.example",
        "http://localhost/nl/rpo, http://localhost:8080",
        "http://127.0.0.1:8080/nl/rpo, http://localhost:8080",
        "https://portal.example./nl/rpo, https://portal.example",
        "https://[::1]/nl/rpo, https://portal.example"
    })
    void another_site_is_not_ours(String asked, String ours) {
        assertThat(isOurs(asked, ours)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "/nl/rpo/guides/app",
                "portal.example/nl/rpo",
                "//portal.example/nl/rpo",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://portal.example/nl",
                "https://me:secret@portal.example/nl",
                "https://portal.example@evil.example/nl",
                "https:///nl/rpo",
                "https://portal.example/nl rpo",
                "https://portal.example/<script>",
                "https://portal.example\\@evil.example/"
            })
    void what_is_no_whole_address_on_the_web_is_not_read(String text) {
        assertThat(AskedAddress.read(text)).isEmpty();
    }

    @Test
    void an_address_without_measure_is_not_read() {
        String longest = "https://portal.example/" + "a".repeat(977);

        assertThat(AskedAddress.read(longest)).isPresent();
        assertThat(AskedAddress.read(longest + "a")).isEmpty();
        assertThat(AskedAddress.read("https://portal.example/" + "a".repeat(10_000))).isEmpty();
    }

    @Test
    void keeps_of_query_and_anchor_only_what_our_own_pages_write() {
        AskedAddress asked =
                AskedAddress.read(
                                "https://portal.example/nl/rpo/guides/app/ios?screen=en&x=%22%3E"
                                        + "&one=yes&utm_source=A#scan-code")
                        .orElseThrow();

        assertThat(asked.choices()).isEqualTo("screen=en&one=yes");
        assertThat(asked.anchor()).isEqualTo("scan-code");
        assertThat(asked.path()).isEqualTo("/nl/rpo/guides/app/ios");
        assertThat(AskedAddress.read("https://portal.example/a#A%22").orElseThrow().anchor())
                .isEmpty();
    }
}
