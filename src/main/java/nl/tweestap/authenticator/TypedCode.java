package nl.tweestap.authenticator;

import java.util.Locale;

/**
 * What people type when they mean a code: with spaces, dashes, and the digits of their own script.
 */
public final class TypedCode {

    /** The longest code, a recovery code, has 19 characters; more than this is no code at all. */
    public static final int MAX_LENGTH = 64;

    private TypedCode() {}

    /**
     * Leaves digits and letters only: ASCII digits for any script's digits (Arabic-Indic, full
     * width), letters in upper case, everything else dropped.
     *
     * @return empty text when nothing is left or when far too much was typed
     */
    public static String normalise(String typed) {
        if (typed.length() > MAX_LENGTH) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        typed.codePoints().forEach(point -> append(kept, point));
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    private static void append(StringBuilder kept, int point) {
        if (Character.isDigit(point)) {
            kept.append(Character.digit(point, 10));
        } else if (Character.isLetter(point)) {
            kept.appendCodePoint(point);
        }
    }
}
