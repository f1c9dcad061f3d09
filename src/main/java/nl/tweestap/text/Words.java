package nl.tweestap.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Words by key and language. A key {@code signin.password.title} lives in the bundle {@code
 * signin}, one file a language under {@code nl/tweestap/text}.
 *
 * <p>Formal Dutch falls back to Dutch, anything else to English; the server's own locale plays no
 * part.
 */
public final class Words {

    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /**
     * @return the words; the key between question marks when there are none, which a test finds
     */
    public static String of(String key, Locale locale) {
        int dot = key.indexOf('.');
        String feature = dot < 0 ? key : key.substring(0, dot);
        try {
            return ResourceBundle.getBundle(
                            "nl.tweestap.text." + feature,
                            locale,
                            Words.class.getClassLoader(),
                            NO_SYSTEM_LOCALE)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    /** With arguments, by the rules of {@link MessageFormat}. */
    public static String of(String key, Locale locale, Object... arguments) {
        return new MessageFormat(of(key, locale), locale).format(arguments);
    }
}
