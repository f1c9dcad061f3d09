package nl.tweestap.helpdesk.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.tweestap.text.TypedText;

/**
 * One of those whom an import would touch, to look at.
 *
 * @param change what was and what will be; empty where there is nothing to set beside each other
 */
public record Example(Kind kind, String username, String displayName, String change) {

    /** So many of each kind. */
    static final int MOST = 5;

    private static final int MAX_LENGTH = 80;
    private static final String CELL = "\t";
    private static final String LINE = "\n";

    /** What happens to them. */
    public enum Kind {
        ADDED,
        CHANGED,
        LEAVING;

        /** The end of a message key. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Example {
        username = fitted(username);
        displayName = fitted(displayName);
        change = fitted(change);
    }

    private static String fitted(String text) {
        return TypedText.cut(TypedText.clean(text), MAX_LENGTH);
    }

    /** Clean text has neither tabs nor line breaks in it. */
    static String words(List<Example> examples) {
        return examples.stream()
                .map(
                        one ->
                                String.join(
                                        CELL,
                                        one.kind.name(),
                                        one.username,
                                        one.displayName,
                                        one.change))
                .collect(Collectors.joining(LINE));
    }

    static List<Example> ofWords(String words) {
        return Arrays.stream(words.split(LINE))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(CELL, -1))
                .map(cells -> new Example(Kind.valueOf(cells[0]), cells[1], cells[2], cells[3]))
                .toList();
    }

    @Override
    public String toString() {
        return "Example(" + kind + ")";
    }
}
