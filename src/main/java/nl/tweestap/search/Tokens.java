package nl.tweestap.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts text into words that can be compared: small letters without accents, and digits. */
final class Tokens {

    /** Nobody types more that matters; the rest is left out. */
    static final int MAX_TYPED = 12;

    /** The longest word in our guides has 27 letters. */
    static final int MAX_LENGTH = 40;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern HYPHEN = Pattern.compile("-+");

    private Tokens() {}

    /** The words of a text; of “QR-code” also the two joined, for those who type it so. */
    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String piece : GAP.split(plain(text), -1)) {
            HYPHEN.splitAsStream(piece).forEach(part -> add(part, words));
            add(HYPHEN.matcher(piece).replaceAll(""), words);
        }
        return words;
    }

    private static void add(String word, Set<String> words) {
        if (!word.isEmpty()) {
            words.add(word.substring(0, Math.min(word.length(), MAX_LENGTH)));
        }
    }

    /** The words somebody typed, as many as count. */
    static List<String> typed(String text) {
        return of(text).stream().limit(MAX_TYPED).toList();
    }

    private static String plain(String text) {
        String small = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return ACCENT.matcher(small).replaceAll("");
    }
}
