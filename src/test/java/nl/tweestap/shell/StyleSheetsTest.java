package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    /**
     * What a guide page needs: 14 KB, as long as its callouts had one shape and its apps one look;
     * three shapes, home screens and a list of steps that folds want 2.5 KB more.
     */
    private static final int MAX_GUIDE_BYTES = 16 * 1024 + 512;

    @Test
    void leaves_out_comments_and_space_but_nothing_that_means_something() {
        String css =
                """
                /* Why. */
                a:hover > b, [class*="-x"] { color: red; margin: 0 calc(1rem + 2px); }
                @media (min-width: 48rem) {
                  .c::after { content: "a  b"; grid: "t s" 1fr "e s" / 1fr; }
                }
                """;

        assertThat(StyleSheets.compact(css))
                .isEqualTo(
                        "a:hover>b,[class*=\"-x\"]{color:red;margin:0 calc(1rem + 2px)}"
                                + "@media (min-width:48rem){"
                                + ".c::after{content:\"a b\";grid:\"t s\" 1fr \"e s\" / 1fr}}");
    }

    @Test
    void a_guide_page_needs_little() {
        int bytes =
                Stream.of("tweestap", "picture", "guide")
                        .map(StyleSheetsTest::read)
                        .map(StyleSheets::compact)
                        .mapToInt(css -> css.getBytes(StandardCharsets.UTF_8).length)
                        .sum();

        assertThat(bytes).isLessThanOrEqualTo(MAX_GUIDE_BYTES);
    }

    /** Loaded by every browser, though after the page. */
    @Test
    void paper_needs_less() {
        int bytes = StyleSheets.compact(read("print")).getBytes(StandardCharsets.UTF_8).length;

        assertThat(bytes).isLessThanOrEqualTo(5 * 1024);
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/main/webapp/assets/" + name + ".css"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
