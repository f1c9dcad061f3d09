package nl.tweestap.helpdesk.help;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.text.TypedText;

/** Why somebody is helped; each has words in {@code text/helpdesk}. */
public enum Reason {
    LOST,
    BROKEN,
    NEW_PHONE,
    WRONG_NUMBER,
    STOLEN,
    PASSWORD_KNOWN,
    NEVER_BEGAN,
    OTHER;

    /** Of the words beside it: with the reason before them they fit a line of the log. */
    public static final int MAX_LENGTH = 280;

    /** As it stands in forms and message keys: {@code new-phone}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Reason> ofSlug(String slug) {
        return Arrays.stream(values()).filter(reason -> reason.slug().equals(slug)).findFirst();
    }

    /** Whether this says why: another reason than ours needs words of its own. */
    boolean isSaidWith(String words) {
        return words.length() <= MAX_LENGTH
                && (this != OTHER || !TypedText.clean(words).isEmpty());
    }
}
