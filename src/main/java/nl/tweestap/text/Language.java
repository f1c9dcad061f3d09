package nl.tweestap.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** No browser states as many; what is longer is not taken apart. */
    private static final int MAX_WISHES_LENGTH = 500;

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

    /** Its own name for itself, without the tone. */
    public String ownName() {
        return locale().getDisplayLanguage(locale());
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

    /** Whether both are one language, in whatever tone. */
    public boolean isSame(Language other) {
        return htmlLang().equals(other.htmlLang());
    }

    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /**
     * The reader's wish, as the browser states it. The server's own reading is not asked: where
     * there is no wish, or one that it cannot read, it answers with the language of the machine.
     *
     * @param header {@code Accept-Language} (RFC 9110 §12.5.4), such as {@code de, en;q=0.8}
     * @return the first one we speak; empty when none is wished, or what is wished cannot be read
     */
    public static Optional<Language> ofWishes(@Nullable String header) {
        if (header == null || header.length() > MAX_WISHES_LENGTH) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .filter(wish -> wish.getWeight() > 0)
                    .map(wish -> Locale.forLanguageTag(wish.getRange()).getLanguage())
                    .flatMap(wish -> ofTag(wish).stream())
                    .findFirst();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
