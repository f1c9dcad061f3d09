package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private static final Path ASSETS = Path.of("src/main/webapp/assets");

    /**
     * What a guide page needs: 14 KB, as long as its callouts had one shape and its apps one look;
     * three shapes, home screens, a list of steps that folds, laptops and a phone's smaller gaps
     * want 4 KB more; a key to type, an eye with a pupil, a phone before a computer, arrows, plates
     * for what is carried over and a strip at the end 1 KB; what else may be seen in small and in
     * between, a person at what is one's own and a code out of focus 1.5 KB. A school's colours
     * come to that.
     */
    private static final int MAX_GUIDE_BYTES = 20 * 1024 + 512;

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

        assertThat(bytes).isLessThanOrEqualTo(5 * 1024 + 512);
    }

    /** In the place of a rule that stands open, a browser takes the next file for a part of it. */
    @Test
    void every_file_closes_what_it_opens() throws IOException {
        try (Stream<Path> files = Files.list(ASSETS)) {
            assertThat(files.filter(file -> file.toString().endsWith(".css")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(leftOpen(file)).isZero());
        }
    }

    /** How many blocks a file opens and does not close. */
    private static int leftOpen(Path file) throws IOException {
        return Files.readString(file)
                .chars()
                .map(letter -> letter == '{' ? 1 : letter == '}' ? -1 : 0)
                .sum();
    }

    @Test
    void every_file_is_in_a_sheet_and_every_sheet_is_of_files() throws IOException {
        Set<String> forAll = Set.of("tweestap", "demo");
        try (Stream<Path> files = Files.list(ASSETS)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".css"))
                                    .map(name -> name.replace(".css", ""))
                                    .filter(name -> !forAll.contains(name)))
                    .hasSameElementsAs(
                            Arrays.stream(Sheet.values())
                                    .flatMap(sheet -> sheet.own().stream())
                                    .toList());
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(ASSETS.resolve(name + ".css"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
