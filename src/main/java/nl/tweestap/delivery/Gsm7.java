package nl.tweestap.delivery;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/**
 * The letters an SMS has (GSM 7-bit default alphabet, 3GPP TS 23.038 §6.2.1). One letter outside
 * them makes a message of 70 letters a part instead of 160, and of two parts instead of one.
 */
public final class Gsm7 {

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** These take an escape before them, so two septets. */
    private static final String EXTENDED = "^{}\\[~]|€";

    /** What is no letter with an accent, and what it is written as where it is not to be had. */
    private static final Map<String, String> NEAREST =
            Map.ofEntries(
                    entry("‘’‚‛′ʼ`´", "'"),
                    entry("“”„‟«»″", "\""),
                    entry("‹", "<"),
                    entry("›", ">"),
                    entry("‐‑‒–—―−·•", "-"),
                    entry("…", "..."),
                    entry("⁄÷", "/"),
                    entry("×", "x"),
                    entry("łŀ", "l"),
                    entry("ŁĿ", "L"),
                    entry("đð", "d"),
                    entry("ĐÐ", "D"),
                    entry("ħ", "h"),
                    entry("Ħ", "H"),
                    entry("ı", "i"),
                    entry("ŋ", "n"),
                    entry("Ŋ", "N"),
                    entry("ŧ", "t"),
                    entry("Ŧ", "T"),
                    entry("œ", "oe"),
                    entry("Œ", "OE"),
                    entry("þ", "th"),
                    entry("Þ", "Th"),
                    entry("ẞ", "SS"),
                    entry("©", "(c)"),
                    entry("®", "(r)"));

    /** Accents that stand by themselves, marks of direction and the like. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}]+");

    private Gsm7() {}

    /**
     * The text in these letters: another one is written as the nearest, without its accent or in
     * two; as a question mark where there is none.
     */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder();
        composed.codePoints().forEach(point -> letters.append(letter(Character.toString(point))));
        return letters.toString();
    }

    /**
     * The language in which to write a text message.
     *
     * @param key of what it says
     * @return this one; English where its letters would be question marks
     */
    public static Language written(String key, Language language) {
        return spells(Words.of(key, language)) ? language : Language.ENGLISH;
    }

    /** Whether none of it becomes a question mark. */
    public static boolean spells(String text) {
        return count(of(text)) == count(text);
    }

    private static long count(String text) {
        return text.chars().filter(letter -> letter == '?').count();
    }

    private static String letter(String letter) {
        if (has(letter)) {
            return letter;
        }
        return nearest(letter).orElseGet(() -> parts(letter));
    }

    private static Optional<String> nearest(String letter) {
        return NEAREST.entrySet().stream()
                .filter(one -> one.getKey().contains(letter))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Of what a letter is made of, each part there is; a sign is one thing or nothing. */
    private static String parts(String letter) {
        int point = letter.codePointAt(0);
        boolean isLetter = Character.isLetterOrDigit(point) || Character.isSpaceChar(point);
        Normalizer.Form form = isLetter ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
        return UNSEEN.matcher(Normalizer.normalize(letter, form))
                .replaceAll("")
                .codePoints()
                .mapToObj(Character::toString)
                .map(part -> has(part) ? part : nearest(part).orElse("?"))
                .collect(Collectors.joining());
    }

    private static boolean has(String letter) {
        return BASIC.contains(letter) || EXTENDED.contains(letter);
    }
}
