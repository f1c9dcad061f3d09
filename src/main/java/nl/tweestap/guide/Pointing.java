package nl.tweestap.guide;

import java.util.Locale;

/**
 * What a callout asks of the reader. Each has a shape of its own, in the picture and in the text: a
 * number alone looks like an order in which to tap.
 */
public enum Pointing {
    /** Tap, choose, type or scan here. */
    DO,
    /** The same, but only for who meets what the text says. */
    ONLY_IF,
    /** There is nothing to do here but to look. */
    LOOK;

    /** As in words and style sheets: {@code only-if}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
