package nl.tweestap.authenticator;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.tweestap.text.TypedText;

/**
 * What people type or paste when they mean a code: with spaces, dashes, the digits of their own
 * script, or in the middle of the message it came in.
 */
public final class TypedCode {

    /** Room for a whole text message of two parts; more than this is no code at all. */
    public static final int MAX_LENGTH = 400;

    /** What an app shows and what is sent to a phone. */
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    /** Six digits in a text, and no more than six. */
    private static final Pattern SIX_IN_TEXT = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    private TypedCode() {}

    /** Whether this can be a code of such an authenticator, right or wrong. */
    public static boolean canBe(Kind kind, String typed) {
        return switch (kind) {
            case APP, PHONE -> !sixDigits(typed).isEmpty();
            case RECOVERY_CODES -> RecoveryCode.parse(typed).isPresent();
            case TEMPORARY_PASS -> PassCode.parse(typed).isPresent();
        };
    }

    /**
     * The code of six digits that is meant: what was typed, or what stands in a pasted message when
     * nothing else of six digits does. Our own message has its code twice.
     *
     * @return empty text where there is none, and where there are several
     */
    public static String sixDigits(String typed) {
        String all = normalise(typed);
        return SIX_DIGITS.matcher(all).matches() ? all : only(SIX_IN_TEXT, typed);
    }

    /** What a text has of such a form, ASCII digits and capitals; empty unless it has just one. */
    static String only(Pattern form, String typed) {
        String text = typed.length() > MAX_LENGTH ? "" : plain(TypedText.clean(typed));
        List<String> found =
                form.matcher(text).results().map(MatchResult::group).distinct().toList();
        return found.size() == 1 ? found.get(0) : "";
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
        plain(TypedText.clean(typed))
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(point -> append(plain, point));
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static void append(StringBuilder plain, int point) {
        if (Character.isDigit(point)) {
            plain.append(Character.digit(point, 10));
        } else {
            plain.appendCodePoint(point);
        }
    }
}
