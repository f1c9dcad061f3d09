package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Optional;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.library.Library;
import nl.tweestap.text.Language;

/**
 * Names of buttons for one reader: in the language of the screen they stand on where the reader
 * said it, else in the language of the words with the other one beside it.
 */
final class LabelNames {

    private final Library library;
    private final Audience audience;
    private final Language language;

    /**
     * @param language the one of the words around them
     */
    LabelNames(Library library, Audience audience, Language language) {
        this.library = library;
        this.audience = audience;
        this.language = language;
    }

    /** {@code microsoft-web.next} is the label “next” of the product “microsoft-web”. */
    Optional<String> find(String name) {
        return find(name, library.languages().chain(chosen(name).orElse(language)));
    }

    /**
     * The file in which a screen in the language of these words would speak, and that is missing.
     */
    Optional<String> missingFile(String name) {
        return chosen(name).isPresent()
                ? Optional.empty()
                : library.missingLabels(name, audience.device(), language);
    }

    private Optional<String> find(String name, List<Language> languages) {
        return library.label(name, audience.device(), languages);
    }

    /** The language of the screen this label stands on, where the reader said it. */
    private Optional<Language> chosen(String name) {
        return audience.screens().on(library.where(name));
    }

    /**
     * The label as it is written among words.
     *
     * @param words what the screen says
     */
    Inline.Label label(String name, String words) {
        Optional<Language> screen = chosen(name);
        if (screen.isPresent()) {
            boolean isSame = screen.get().isSame(language);
            Inline.Said said = new Inline.Said(words, isSame ? "" : screen.get().htmlLang());
            return new Inline.Label(said, Optional.empty());
        }
        Language other = library.languages().besideOf(language);
        return new Inline.Label(
                new Inline.Said(words, ""),
                find(name, List.of(other))
                        .filter(second -> !second.equals(words))
                        .map(second -> new Inline.Said(second, other.htmlLang())));
    }
}
