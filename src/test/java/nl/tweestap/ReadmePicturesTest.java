package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stranger sees in the README what this is; {@code docs/pictures/make} draws it anew. */
class ReadmePicturesTest {

    private static final Path README = Path.of("README.md");
    private static final Path FOLDER = Path.of("docs", "pictures");

    /** A clone stays small; six pictures with what a page shows today. */
    private static final long MOST_BYTES = 640 * 1024;

    private static final Pattern PICTURE =
            Pattern.compile("<img src=\"(docs/pictures/[\\w-]+\\.png)\"[^>]* alt=\"([^\"]+)\"");

    private static List<MatchResult> shown() throws IOException {
        return PICTURE.matcher(Files.readString(README)).results().toList();
    }

    @Test
    void every_picture_of_the_readme_is_there_and_says_what_it_shows() throws IOException {
        assertThat(shown())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(picture -> Files.exists(Path.of(picture.group(1))))
                .allMatch(picture -> picture.group(2).length() > 20);
    }

    @Test
    void every_picture_that_is_kept_is_shown_and_together_they_are_small() throws IOException {
        List<String> kept;
        long bytes = 0;
        try (Stream<Path> files = Files.list(FOLDER)) {
            kept = files.map(Path::toString).filter(name -> name.endsWith(".png")).toList();
        }
        for (String picture : kept) {
            bytes += Files.size(Path.of(picture));
        }

        assertThat(shown().stream().map(picture -> picture.group(1))).containsAll(kept);
        assertThat(bytes).isLessThan(MOST_BYTES);
    }
}
