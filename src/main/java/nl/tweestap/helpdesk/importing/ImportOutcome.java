package nl.tweestap.helpdesk.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of an import, as the log keeps it: {@code people.csv: +1 ~0 -0}. A line's hash covers
 * it, so its form stays.
 */
public record ImportOutcome(String fileName, String added, String changed, String leaving) {

    private static final Pattern LOGGED =
            Pattern.compile("(.*): \\+(\\d+) ~(\\d+) -(\\d+)", Pattern.DOTALL);

    static String logged(String fileName, Figures figures) {
        return "%s: +%d ~%d -%d"
                .formatted(fileName, figures.added(), figures.changed(), figures.leaving());
    }

    /** Reads it from a line of the log; empty where it says something else. */
    public static Optional<ImportOutcome> ofLogged(String line) {
        Matcher parts = LOGGED.matcher(line);
        return parts.matches()
                ? Optional.of(
                        new ImportOutcome(
                                parts.group(1), parts.group(2), parts.group(3), parts.group(4)))
                : Optional.empty();
    }
}
