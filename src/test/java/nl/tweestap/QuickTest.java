package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What runs while building walks through each feature that has pages, and leaves none out. */
class QuickTest {

    private static final Path PORTAL = Path.of("src", "main", "java", "nl", "tweestap");
    private static final Path JOURNEYS =
            Path.of("src", "test", "java", "nl", "tweestap", "journey");
    private static final Pattern QUICK = Pattern.compile("@Quick\\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"");

    @Test
    void each_feature_with_pages_has_a_quick_journey() {
        Set<String> walked =
                SourceFiles.below(JOURNEYS, ".java").stream()
                        .flatMap(file -> SourceFiles.found(QUICK, SourceFiles.text(file)))
                        .flatMap(features -> SourceFiles.found(NAME, features))
                        .collect(Collectors.toSet());

        assertThat(walked).containsAll(featuresWithPages());
    }

    private static Set<String> featuresWithPages() {
        return SourceFiles.below(PORTAL, "Page.java").stream()
                .map(page -> PORTAL.relativize(page).getName(0).toString())
                .collect(Collectors.toSet());
    }
}
