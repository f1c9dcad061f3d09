package nl.tweestap.content;

import java.util.List;
import java.util.stream.Collectors;

/** Words without any markup: for titles, for text alternatives, and to be judged. */
public final class PlainText {

    /** In place of a name that nobody looked up. */
    public static final String UNKNOWN = "…";

    private PlainText() {}

    public static String of(List<Inline> words) {
        return words.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text.text();
        }
        if (piece instanceof Inline.Bold bold) {
            return of(bold.words());
        }
        if (piece instanceof Inline.Link link) {
            return of(link.words());
        }
        if (piece instanceof Inline.Label label) {
            return label.said().words();
        }
        return piece instanceof Inline.Value value ? value.words() : UNKNOWN;
    }
}
