package nl.tweestap.search;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** What is shown of something that was found: the line that was looked for, as it is read. */
final class Excerpt {

    /** Two lines on a wide screen, four on a phone. */
    static final int MAX_LENGTH = 160;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+");

    private Excerpt() {}

    /**
     * The line that says most of what was looked for, the first of equals; of a long one from the
     * sentence that does.
     *
     * @param likeness how much of it a line says; 0 for nothing
     * @return empty where no line says anything of it
     */
    static Optional<String> of(List<String> lines, ToDoubleFunction<String> likeness) {
        return most(lines, likeness)
                .map(Excerpt::tidy)
                .map(
                        line ->
                                line.length() <= MAX_LENGTH
                                        ? line
                                        : beginning(
                                                most(sentences(line), likeness)
                                                        .map(line::indexOf)
                                                        .map(line::substring)
                                                        .orElse(line)));
    }

    private static List<String> sentences(String line) {
        return SENTENCE_END.splitAsStream(line).toList();
    }

    private static Optional<String> most(List<String> lines, ToDoubleFunction<String> likeness) {
        double most = 0;
        Optional<String> found = Optional.empty();
        for (String line : lines) {
            double here = likeness.applyAsDouble(line);
            if (here > most) {
                most = here;
                found = Optional.of(line);
            }
        }
        return found;
    }

    /** The first words of a text. */
    static String beginning(String text) {
        String plain = tidy(text);
        if (plain.length() <= MAX_LENGTH) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', MAX_LENGTH);
        return plain.substring(0, space < 0 ? MAX_LENGTH : space) + " …";
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ").replaceAll(" ([.,;:!?])", "$1").strip();
    }
}
