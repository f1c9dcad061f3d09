package nl.tweestap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * At the end of a build: what each test class cost, the dearest first. Run with {@code
 * -Dtweestap.write=true} to keep it in docs/tests.md.
 */
class CostsReport {

    private static final Path DOCUMENT = Path.of("docs", "tests.md");

    /** The table is the last thing in the document. */
    private static final String TABLE = "| test class | seconds | of CPU |\n|---|---|---|\n";

    /** Classes below this stand in one line. */
    private static final double LEAST_SECONDS = 2;

    private record Cost(double seconds, double cpu) {

        Cost plus(Cost other) {
            return new Cost(seconds + other.seconds, cpu + other.cpu);
        }

        String row(String name) {
            return String.format(Locale.ROOT, "| %s | %.0f | %.0f |%n", name, seconds, cpu);
        }
    }

    @Test
    void prints_what_each_class_cost() throws IOException {
        Map<String, Cost> costs = costs();

        String table = table(costs);

        System.out.println(table);
        if (Boolean.getBoolean("tweestap.write")) {
            String document = Files.readString(DOCUMENT);
            assertThat(document).contains(TABLE);
            Files.writeString(DOCUMENT, document.substring(0, document.indexOf(TABLE)) + table);
        }
    }

    private static String table(Map<String, Cost> costs) {
        List<Map.Entry<String, Cost>> dear =
                costs.entrySet().stream()
                        .filter(entry -> entry.getValue().seconds >= LEAST_SECONDS)
                        .sorted(Comparator.comparingDouble(entry -> -entry.getValue().seconds))
                        .toList();
        Cost none = new Cost(0, 0);
        Cost cheap =
                costs.values().stream()
                        .filter(cost -> cost.seconds < LEAST_SECONDS)
                        .reduce(none, Cost::plus);
        return TABLE
                + dear.stream()
                        .map(entry -> entry.getValue().row("`" + entry.getKey() + "`"))
                        .collect(Collectors.joining())
                + cheap.row(costs.size() - dear.size() + " others")
                + costs.values().stream().reduce(none, Cost::plus).row("together");
    }

    /** By class; what was read is taken away, so that the next build begins with nothing. */
    private static Map<String, Cost> costs() throws IOException {
        Map<String, Cost> costs = new TreeMap<>();
        if (!Files.isDirectory(Costs.FOLDER)) {
            return costs;
        }
        try (Stream<Path> files = Files.list(Costs.FOLDER)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] parts = line.split(" ", 3);
                    costs.merge(
                            parts[0].substring(parts[0].lastIndexOf('.') + 1),
                            new Cost(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])),
                            Cost::plus);
                }
                Files.delete(file);
            }
        }
        return costs;
    }
}
