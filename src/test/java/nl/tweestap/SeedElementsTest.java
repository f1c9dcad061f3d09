package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/seed-elements.md} against the tests: what was asked for stands in its first two
 * columns, the third is made from the names of the tests. Run with {@code -Dtweestap.write=true} to
 * write it.
 */
class SeedElementsTest {

    private static final Path TABLE = Path.of("docs", "seed-elements.md");
    private static final int ELEMENTS = 78;

    private static final Pattern ROW = Pattern.compile("\\| ([DABCPL]\\d+) \\| (.+?) \\| (.*) \\|");
    private static final Pattern TEST = Pattern.compile("void ((?:[DABCPL]\\d+_)+)\\w*\\(");
    private static final Pattern ID = Pattern.compile("[DABCPL]\\d+");

    @Test
    void each_element_is_shown_by_a_test_and_the_table_says_which() throws IOException {
        Map<String, Set<String>> shown = shown();
        String table = Files.readString(TABLE);

        String expected =
                table.lines().map(line -> line(line, shown)).collect(Collectors.joining("\n"))
                        + "\n";
        if (Boolean.getBoolean("tweestap.write")) {
            Files.writeString(TABLE, expected);
        }

        assertThat(Files.readString(TABLE)).isEqualTo(expected);
        assertThat(ids(table)).hasSize(ELEMENTS).doesNotHaveDuplicates();
        assertThat(shown.keySet()).containsExactlyInAnyOrderElementsOf(ids(table));
    }

    private static String line(String line, Map<String, Set<String>> shown) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            return line;
        }
        String tests = String.join(", ", shown.getOrDefault(row.group(1), Set.of()));
        return "| " + row.group(1) + " | " + row.group(2) + " | " + tests + " |";
    }

    private static List<String> ids(String table) {
        return SourceFiles.found(ROW, table).toList();
    }

    private static Map<String, Set<String>> shown() {
        Map<String, Set<String>> shown = new TreeMap<>();
        for (Path file : SourceFiles.below(Path.of("src", "test", "java"), ".java")) {
            String name = "`" + file.getFileName().toString().replace(".java", "") + "`";
            SourceFiles.found(TEST, SourceFiles.text(file))
                    .flatMap(test -> SourceFiles.found(ID, test))
                    .forEach(id -> shown.computeIfAbsent(id, any -> new TreeSet<>()).add(name));
        }
        return shown;
    }
}
