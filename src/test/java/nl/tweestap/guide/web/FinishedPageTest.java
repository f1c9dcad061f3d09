package nl.tweestap.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import nl.tweestap.shell.AcceptedEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedPageTest {

    private static final byte[] HTML = "<p>één</p>".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void gives_the_same_page_plain_and_compressed() throws Exception {
        FinishedPage page = new FinishedPage(HTML, 1);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();

        page.write(plain, false);
        page.write(compressed, true);

        assertThat(plain.toByteArray()).isEqualTo(HTML).hasSize(page.length(false));
        assertThat(compressed.toByteArray()).hasSize(page.length(true));
        assertThat(page.length(true)).isLessThan(HTML.length / 5);
        assertThat(
                        new GZIPInputStream(new ByteArrayInputStream(compressed.toByteArray()))
                                .readAllBytes())
                .isEqualTo(HTML);
    }

    @Test
    void has_a_tag_for_each_that_changes_with_the_page_only() {
        FinishedPage page = new FinishedPage(HTML, 1);
        FinishedPage again = new FinishedPage(HTML, 2);
        FinishedPage changed = new FinishedPage(new byte[] {'x'}, 2);

        assertThat(page.tag(true)).isNotEqualTo(page.tag(false)).startsWith("\"").endsWith("\"");
        assertThat(again.tag(true)).isEqualTo(page.tag(true));
        assertThat(changed.tag(true)).isNotEqualTo(page.tag(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gzip, deflate, br | true
                    br;q=1.0, gzip;q=0.8 | true
                    gzip;q=0 | false
                    gzip; q=0.0, br | false
                    br | false
                    identity | false
                    '' | false
                    """)
    void compresses_for_who_wants_it(String accepted, boolean isWanted) {
        assertThat(AcceptedEncoding.isGzip(accepted)).isEqualTo(isWanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "a" | true
                    W/"a" | true
                    "b", "a" | true
                    * | true
                    "b" | false
                    a | false
                    '' | false
                    """)
    void knows_what_the_browser_has(String known, boolean isSame) {
        assertThat(FinishedAnswer.isKnown("\"a\"", known)).isEqualTo(isSame);
    }
}
