package nl.tweestap.journey.kit;

import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/**
 * What the portal ought to say, in Dutch, from its own bundles: so that editors may change words.
 */
public final class Say {

    private Say() {}

    public static String words(String key, Object... arguments) {
        return arguments.length == 0
                ? Words.of(key, Language.DUTCH)
                : Words.of(key, Language.DUTCH, arguments);
    }
}
