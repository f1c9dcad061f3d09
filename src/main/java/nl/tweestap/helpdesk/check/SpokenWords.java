package nl.tweestap.helpdesk.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import nl.tweestap.text.TypedText;

/**
 * Words that are easy to say on a telephone, two at a time: a thousand of them make a million
 * pairs. {@code words_nl.txt} and {@code words_en.txt} have no two that look or sound alike.
 */
@ApplicationScoped
public class SpokenWords {

    private static final List<String> DUTCH = read("words_nl.txt");
    private static final List<String> ENGLISH = read("words_en.txt");

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");

    @Inject RandomGenerator randomness;

    /**
     * Draws two.
     *
     * @param language tag of the reader's; other languages than Dutch get English words
     */
    String draw(String language) {
        return draw(language, randomness);
    }

    static String draw(String language, RandomGenerator source) {
        List<String> words = of(language);
        int first = source.nextInt(words.size());
        int second = source.nextInt(words.size() - 1);
        // Never the same twice, as if the first had been taken out.
        return words.get(first) + " " + words.get(second < first ? second : second + 1);
    }

    static List<String> of(String language) {
        return language.startsWith("nl") ? DUTCH : ENGLISH;
    }

    /** Whether somebody heard them: capitals, accents, spaces and signs are no matter. */
    static boolean isHeard(String spoken, String typed) {
        return !spoken.isEmpty() && letters(spoken).equals(letters(typed));
    }

    private static String letters(String text) {
        String plain = Normalizer.normalize(TypedText.clean(text), Normalizer.Form.NFD);
        return NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static List<String> read(String name) {
        try (InputStream file =
                Objects.requireNonNull(SpokenWords.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
