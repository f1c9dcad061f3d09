package nl.tweestap.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which of the reader's two screens something happens. */
public enum Where {
    COMPUTER,
    PHONE;

    /** As it stands in the content and in the style sheet. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Where> ofTag(String tag) {
        return Arrays.stream(values()).filter(where -> where.tag().equals(tag)).findFirst();
    }
}
