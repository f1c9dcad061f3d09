package nl.tweestap.authenticator;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type when they mean a code: with spaces, dashes, and the digits of their own script.
 */
public final class TypedCode {

    /** The longest code, a recovery code, has 19 characters; more than this is no code at all. */
    public static final int MAX_LENGTH = 64;

    /** What an app shows and what is sent to a phone. */
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private TypedCode() {}

    /** Whether this can be a code of such an authenticator, right or wrong. */
    public static boolean canBe(Kind kind, String typed) {
        return switch (kind) {
            case APP, PHONE -> SIX_DIGITS.matcher(normalise(typed)).matches();
            case RECOVERY_CODES -> RecoveryCode.parse(typed).isPresent();
        };
    }

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
