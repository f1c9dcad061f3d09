package nl.tweestap.guide;

import java.util.Locale;

/** The word of a school or a guide in a short link, and how one that was typed is read. */
public final class ShortName {

    private ShortName() {}

    /**
     * Of a guide at a school.
     *
     * @param guide its word in addresses; empty for the school itself
     */
    public static String of(String school, String guide) {
        return guide.isEmpty() ? school : school + "-" + guide;
    }

    /** What looks alike made the same: small letters, 0 is o, 1 and i are l. */
    public static String folded(String typed) {
        return typed.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l').replace('i', 'l');
    }
}
