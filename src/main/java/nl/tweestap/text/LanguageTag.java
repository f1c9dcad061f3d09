package nl.tweestap.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a language is named: a tag of BCP 47 in small letters, with {@code -formal} behind it for the
 * formal tone: {@code nl-formal}, {@code pt-br}, {@code zh-hant}.
 */
public record LanguageTag(String text) {

    /** What the account has room for. */
    public static final int MAX_LENGTH = 16;

    private static final String FORMAL = "-formal";

    /** ISO 639, then a script (ISO 15924) and a region (ISO 3166, UN M.49) where they matter. */
    private static final Pattern TAG =
            Pattern.compile("[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-formal)?");

    /** ISO 639-1; of the longer ones no list is at hand. */
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /**
     * @return empty where that is no language's tag
     */
    public static Optional<LanguageTag> of(String text) {
        boolean isTag = text.length() <= MAX_LENGTH && TAG.matcher(text).matches();
        String language = text.split("-", 2)[0];
        return isTag && (language.length() > 2 || TWO_LETTERS.contains(language))
                ? Optional.of(new LanguageTag(text))
                : Optional.empty();
    }

    /** Whether it names the formal tone. */
    public boolean isFormal() {
        return text.endsWith(FORMAL);
    }

    /** Without the tone. */
    String plain() {
        return isFormal() ? text.substring(0, text.length() - FORMAL.length()) : text;
    }

    Locale locale() {
        return Locale.forLanguageTag(text);
    }

    /** In the capitals that are usual. */
    String htmlLang() {
        return Locale.forLanguageTag(plain()).toLanguageTag();
    }

    /** Its name in its own words, as far as Java knows it: a proposal. */
    public String usualName() {
        return locale().getDisplayLanguage(locale());
    }
}
