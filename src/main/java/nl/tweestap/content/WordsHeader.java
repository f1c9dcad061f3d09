package nl.tweestap.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two lines of dashes above the words of a file: what they were made for, as
 * their writer saw it.
 *
 * @param source hash of the text that these words were translated from
 * @param pictures hash of the pictures that their numbered lists were written for
 */
public record WordsHeader(Optional<String> source, Optional<String> pictures) {

    private static final WordsHeader NONE = new WordsHeader(Optional.empty(), Optional.empty());

    private static final Pattern LINES =
            Pattern.compile("\\A---\\R(?<lines>(?:[^\\n]*\\R)*?)---\\s*?(?:\\R|\\z)");

    private static final Pattern LINE =
            Pattern.compile("(?<key>source|pictures):\\s*(?<hash>[0-9a-f]{8})\\s*");

    static WordsHeader of(String text, String file, Problems problems) {
        Matcher header = LINES.matcher(text);
        if (!header.lookingAt()) {
            return NONE;
        }
        Matcher line = LINE.matcher(header.group("lines").strip());
        if (!line.matches()) {
            problems.add(file, 1, "finding.header");
            return NONE;
        }
        Optional<String> hash = Optional.of(line.group("hash"));
        return line.group("key").equals("source")
                ? new WordsHeader(hash, Optional.empty())
                : new WordsHeader(Optional.empty(), hash);
    }

    /** The text of a file up to its words; empty where there is no header. */
    static String before(String text) {
        Matcher header = LINES.matcher(text);
        return header.lookingAt() ? header.group() : "";
    }
}
