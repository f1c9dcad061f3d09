package nl.tweestap.guide;

import java.util.Locale;

/** What a text in a picture is to the reader. */
public enum Value {
    /** It stands on the reader's screen like that. */
    AS_SHOWN,
    /** It is an example: each reader has another one. */
    MADE_UP,
    /** It is read on one device and typed on another; each reader has another one. */
    CARRIED;

    /** As in the style sheets: {@code carried}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
