package nl.tweestap.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words by key and language. A key {@code signin.password.title} lives in the bundle {@code
 * signin}, one file a language under {@code nl/tweestap/text}; of a language that is not packed in,
 * in the content.
 *
 * <p>Formal Dutch falls back to Dutch, a language of the content to what its description says, and
 * everything else to English; the server's own locale plays no part.
 */
public final class Words {

    /** The bundles whose words may be said in a language of the content. */
    public static final List<String> BUNDLES =
            List.of(
                    "account",
                    "classroom",
                    "editor",
                    "embed",
                    "enrolment",
                    "feedback",
                    "guide",
                    "handout",
                    "helpdesk",
                    "outbox",
                    "school",
                    "search",
                    "shell",
                    "signin",
                    "teach",
                    "try",
                    "verifier");

    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * Those found so far, no more than there are files: to find one again costs more than to look
     * up a word in it, and a page has hundreds of words.
     */
    private static final Map<Place, ResourceBundle> FOUND = new ConcurrentHashMap<>();

    private Words() {}

    /** Where a bundle was looked for. */
    private record Place(String bundle, Locale locale) {}

    /**
     * @return the words; the key between question marks when there are none, which a test finds
     */
    public static String of(String key, Language language) {
        return language.said(key)
                .or(() -> language.next().map(other -> of(key, other)))
                .orElseGet(() -> packed(key, language.locale()));
    }

    private static String packed(String key, Locale locale) {
        int dot = key.indexOf('.');
        try {
            return bundle(dot < 0 ? key : key.substring(0, dot), locale).getString(key);
        } catch (MissingResourceException missing) {
            return "???" + key + "???";
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return FOUND.computeIfAbsent(new Place(name, locale), Words::found);
    }

    private static ResourceBundle found(Place place) {
        return ResourceBundle.getBundle(
                "nl.tweestap.text." + place.bundle,
                place.locale,
                Words.class.getClassLoader(),
                NO_SYSTEM_LOCALE);
    }

    /** With arguments, by the rules of {@link MessageFormat}. */
    public static String of(String key, Language language, Object... arguments) {
        return new MessageFormat(of(key, language), language.locale()).format(arguments);
    }

    /** All keys of a bundle. */
    public static Set<String> keys(String bundle) {
        return bundle(bundle, Locale.ENGLISH).keySet();
    }
}
