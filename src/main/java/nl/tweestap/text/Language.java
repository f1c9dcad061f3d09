package nl.tweestap.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language pages are written in. Formal Dutch is a variant of Dutch: it says only what differs.
 *
 * <p>The tags stand in printed addresses and never change. {@code content/languages.yaml} lists the
 * same ones for the guides; a test keeps the two equal.
 */
public enum Language {
    DUTCH("nl", "Nederlands", "je"),
    FORMAL_DUTCH("nl-formal", "Nederlands, u", "u"),
    ENGLISH("en", "English", "you");

    private final String tag;
    private final String label;
    private final String pronoun;

    Language(String tag, String label, String pronoun) {
        this.tag = tag;
        this.label = label;
        this.pronoun = pronoun;
    }

    /** As it stands in an address: {@code nl}, {@code nl-formal}, {@code en}. */
    public String tag() {
        return tag;
    }

    /** Its own name for itself. */
    public String label() {
        return label;
    }

    /** The word it addresses the reader with, by which people know the tones apart. */
    public String pronoun() {
        return pronoun;
    }

    /** With variant {@code formal} where the tone is formal. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** What stands in the {@code lang} attribute: screen readers do not know tones. */
    public String htmlLang() {
        return locale().getLanguage();
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /**
     * The reader's wish, as the browser states it.
     *
     * @param wishes locales by preference, the browser's order
     * @return the first one we speak; Dutch when we speak none of them
     */
    public static Language ofWishes(List<Locale> wishes) {
        return wishes.stream()
                .flatMap(wish -> ofTag(wish.getLanguage()).stream())
                .findFirst()
                .orElse(DUTCH);
    }
}
