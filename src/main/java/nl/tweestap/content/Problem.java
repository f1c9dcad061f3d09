package nl.tweestap.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/**
 * Something in the content that an editor has to mend. Its words stand in the bundle {@code
 * finding}, in two halves with an arrow between them: what is wrong, and what to do about it.
 *
 * @param file path inside the content folder
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param finding key of its words
 * @param arguments what fills them in, as it stands in the content
 * @param isAdvice whether the page can be shown all the same: a matter of style, not of meaning
 */
public record Problem(
        String file, int line, String finding, List<String> arguments, boolean isAdvice) {

    private static final String BUNDLE = "finding.";

    private static final String ARROW = " → ";

    private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

    public Problem {
        arguments = List.copyOf(arguments);
        if (!finding.startsWith(BUNDLE)) {
            throw new IllegalArgumentException("Not a key of the bundle of findings: " + finding);
        }
    }

    /** What is wrong, as a sentence in English. */
    public String what() {
        return what(Language.ENGLISH);
    }

    /** What to do about it, as a sentence in English. */
    public String mend() {
        return mend(Language.ENGLISH);
    }

    public String what(Language reader) {
        return half(reader, 0);
    }

    public String mend(Language reader) {
        return half(reader, 1);
    }

    /** What editors typed may hold arrows and braces: it is filled in last. */
    private String half(Language reader, int number) {
        String words = Words.of(finding, reader).split(ARROW, -1)[number];
        return ARGUMENT.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(argument(found.group(1))));
    }

    private String argument(String number) {
        return Optional.of(Integer.parseInt(number))
                .filter(index -> index < arguments.size())
                .map(arguments::get)
                .orElse("");
    }

    /** The same problem on whichever line it stands today. */
    String key() {
        return file + "  " + finding + " " + arguments;
    }

    /** As {@code ./check-content} prints it. */
    public String line(Language reader) {
        return file + (line > 0 ? ":" + line : "") + "  " + what(reader) + " " + mend(reader);
    }

    @Override
    public String toString() {
        return line(Language.ENGLISH);
    }
}
