package nl.tweestap.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type and paste, as they see it on their screen: user names, codes, numbers and names
 * all come in by this one rule. A contact list, a chat or a document brings along signs that nobody
 * sees; who pastes them cannot mend them.
 */
public final class TypedText {

    /** Zero-width joiner and non-joiner: drawn letters and pictures of several parts need them. */
    private static final String JOINERS = "[\\u200c\\u200d]";

    private static final String BEYOND_ASCII = "[^\\x00-\\x7f]";

    private static final Pattern IDLE_JOINER =
            Pattern.compile(
                    "(?<!BEYOND)JOINER|JOINER(?!BEYOND)"
                            .replace("JOINER", JOINERS)
                            .replace("BEYOND", BEYOND_ASCII));

    /** Letters and signs that are drawn as nothing: Hangul fillers, the empty Braille pattern. */
    private static final Pattern BLANK = Pattern.compile("[\\u115f\\u1160\\u2800\\u3164\\uffa0]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Marks of direction, byte order marks and the like; and halves of letters. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\\u200c\\u200d]]");

    /** Nearly every name is such a text, and there are many names: nothing in it needs cleaning. */
    private static final Pattern PLAIN = Pattern.compile("(?:[\\x21-\\x7e]++(?: (?! |$))?+)*+");

    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

    private TypedText() {}

    /**
     * The text in composed letters (NFC), with one plain space for every kind and number of them
     * and none at its ends, and without what nobody sees.
     *
     * @return empty text when there is nothing to see
     */
    public static String clean(String typed) {
        if (PLAIN.matcher(typed).matches()) {
            return typed;
        }
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String spaced = SPACES.matcher(BLANK.matcher(composed).replaceAll(" ")).replaceAll(" ");
        String seen = IDLE_JOINER.matcher(UNSEEN.matcher(spaced).replaceAll("")).replaceAll("");
        return SEEN.matcher(seen).find() ? SPACES.matcher(seen).replaceAll(" ").strip() : "";
    }

    /** The beginning of a text, so many characters long at most; no letter is cut in half. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean isHalf = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, isHalf ? most - 1 : most);
    }

    /** How names are compared: {@link #clean clean}, and in small letters. */
    public static String key(String typed) {
        return clean(typed).toLowerCase(Locale.ROOT);
    }
}
