package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/settings.md says every setting there is, in the words of the file that has the defaults. */
class SettingsTableTest {

    private static final Path DEFAULTS =
            Path.of("src", "main", "resources", "META-INF", "microprofile-config.properties");

    private static final Path TABLE = Path.of("docs", "settings.md");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `.+$");

    /** Where a class reads one. */
    private static final Pattern READ =
            Pattern.compile("(?:ConfigProperty\\(name = \"|MPCONFIG=)(tweestap\\.[a-z.-]+)");

    /** After the first, which is about all of them: words, then what they are about. */
    private static Stream<String> rows() {
        return Arrays.stream(SourceFiles.text(DEFAULTS).split("\n\n"))
                .skip(1)
                .flatMap(SettingsTableTest::rows);
    }

    private static Stream<String> rows(String block) {
        String words =
                block.lines()
                        .filter(line -> line.startsWith("# "))
                        .map(line -> line.substring(2))
                        .collect(Collectors.joining(" "));
        List<String> settings = block.lines().filter(line -> !line.startsWith("#")).toList();
        return settings.stream()
                .map(line -> row(line, line.equals(settings.get(0)) ? words : "as above"));
    }

    private static String row(String line, String words) {
        String[] setting = line.split("=", 2);
        String variable = setting[0].toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        String usual = setting[1].isEmpty() ? "" : "`" + setting[1] + "`";
        return "| `" + setting[0] + "` | `" + variable + "` | " + usual + " | " + words + " |";
    }

    @Test
    void the_table_has_a_row_for_each_setting() {
        assertThat(SourceFiles.found(ROW, SourceFiles.text(TABLE)).toList())
                .isEqualTo(rows().toList())
                .isNotEmpty();
    }

    @Test
    void every_setting_that_is_read_is_in_it() {
        List<String> read =
                SourceFiles.below(SourceFiles.JAVA, ".java").stream()
                        .flatMap(file -> SourceFiles.found(READ, SourceFiles.text(file)))
                        .distinct()
                        .toList();

        assertThat(read).contains("tweestap.key", "tweestap.database.url");
        assertThat(read)
                .allSatisfy(
                        name -> assertThat(rows()).anyMatch(row -> row.contains("`" + name + "`")));
    }

    @Test
    void every_one_is_explained() {
        assertThat(rows()).noneMatch(row -> row.endsWith("|  |"));
    }
}
