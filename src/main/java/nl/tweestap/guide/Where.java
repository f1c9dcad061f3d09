package nl.tweestap.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where something happens: on which of the reader's screens, on paper, or at a desk. */
public enum Where {
    COMPUTER,
    /** The only phone; in a guide with an old one it is said as the new one. */
    PHONE,
    /** For who moves to another phone. */
    OLD_PHONE,
    NEW_PHONE,
    /** Whichever is at hand, to call with. */
    ANY_PHONE,
    /** Takes the place of the phone. */
    TABLET,
    /** What the reader has kept on a sheet of paper. */
    PAPER,
    /** The school's service desk, where people are helped in person. */
    DESK;

    /** As it stands in the content: {@code old-phone}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * How it looks, in the style sheet and as an icon: all phones are alike, and a tablet is one.
     */
    public String look() {
        return isPhone() ? PHONE.tag() : tag();
    }

    public boolean isPhone() {
        return isScreen() && this != COMPUTER;
    }

    /** Whether it goes on showing what it showed. */
    public boolean isScreen() {
        return this != PAPER && this != DESK;
    }

    /** The same where there is an old phone besides. */
    public Where besideOld() {
        return this == PHONE ? NEW_PHONE : this;
    }

    public static Optional<Where> ofTag(String tag) {
        return Arrays.stream(values()).filter(where -> where.tag().equals(tag)).findFirst();
    }
}
