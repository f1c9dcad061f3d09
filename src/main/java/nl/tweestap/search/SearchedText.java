package nl.tweestap.search;

import java.util.List;
import java.util.stream.Collectors;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;

/**
 * The words of a guide as they are searched: all that a reader sees, a button in both its
 * languages, and a gap wherever one kind of words ends.
 */
final class SearchedText {

    private SearchedText() {}

    static String of(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.pieces().stream())
                .map(SearchedText::ofLine)
                .collect(Collectors.joining(" "));
    }

    static String ofLine(List<Inline> words) {
        return words.stream().map(SearchedText::of).collect(Collectors.joining());
    }

    private static String of(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text.text();
        }
        if (piece instanceof Inline.Bold bold) {
            return apart(ofLine(bold.words()));
        }
        if (piece instanceof Inline.Link link) {
            return apart(ofLine(link.words()));
        }
        if (piece instanceof Inline.Label label) {
            String beside = label.beside().map(other -> apart(" · " + other.words())).orElse("");
            return apart(label.said().words() + beside);
        }
        return piece instanceof Inline.Value value ? apart(value.words()) : "";
    }

    private static String apart(String words) {
        return " " + words + " ";
    }
}
