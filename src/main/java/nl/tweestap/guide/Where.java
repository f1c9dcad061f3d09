package nl.tweestap.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which of the reader's screens something happens. */
public enum Where {
    COMPUTER,
    /** The only phone; in a guide with an old one it is said as the new one. */
    PHONE,
    /** For who moves to another phone. */
    OLD_PHONE,
    NEW_PHONE;

    /** As it stands in the content: {@code old-phone}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How it looks, in the style sheet and as an icon: all phones are alike. */
    public String look() {
        return isPhone() ? PHONE.tag() : tag();
    }

    public boolean isPhone() {
        return this != COMPUTER;
    }

    /** The same where there is an old phone besides. */
    public Where besideOld() {
        return this == PHONE ? NEW_PHONE : this;
    }

    public static Optional<Where> ofTag(String tag) {
        return Arrays.stream(values()).filter(where -> where.tag().equals(tag)).findFirst();
    }
}
