package nl.tweestap.register.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters as somebody types them who hears a name: small, without marks, on any keyboard. */
final class Folding {

    /** Letters that are no plain one with a mark, as people write them who do not have them. */
    private static final Map<Character, String> PLAIN =
            Map.ofEntries(
                    Map.entry('ı', "i"),
                    Map.entry('ł', "l"),
                    Map.entry('ø', "o"),
                    Map.entry('ß', "ss"),
                    Map.entry('đ', "d"),
                    Map.entry('ð', "d"),
                    Map.entry('þ', "th"),
                    Map.entry('æ', "ae"),
                    Map.entry('œ', "oe"),
                    Map.entry('ħ', "h"),
                    Map.entry('ŋ', "n"));

    /** Most of what is indexed has no such letter, and a school has a million words. */
    private static final int FIRST_BEYOND_ASCII = 128;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folding() {}

    /** The same text, with what stands between words as it was. */
    static String fold(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(small.length());
        for (char letter : MARKS.matcher(small).replaceAll("").toCharArray()) {
            plain.append(PLAIN.getOrDefault(letter, String.valueOf(letter)));
        }
        return plain.toString();
    }

    /** The words in it, folded; none of them is empty. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(fold(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
