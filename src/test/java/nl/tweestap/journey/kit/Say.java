package nl.tweestap.journey.kit;

import java.util.Locale;
import nl.tweestap.text.Words;

/**
 * What the portal ought to say, in Dutch, from its own bundles: so that editors may change words.
 */
public final class Say {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private Say() {}

    public static String words(String key, Object... arguments) {
        return arguments.length == 0 ? Words.of(key, DUTCH) : Words.of(key, DUTCH, arguments);
    }
}
