package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Optional;
import nl.tweestap.content.HtmlWriter;
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
        return find(name, library.fallbacks(chosen(name).orElse(language)));
    }

    private Optional<String> find(String name, List<Language> languages) {
        return library.label(name, audience.device(), languages);
    }

    /** The language of the screen this label stands on, where the reader said it. */
    private Optional<Language> chosen(String name) {
        return audience.screens().on(library.where(name));
    }

    /** A button of our own pages: it has one name. */
    static String chip(String label) {
        return "<span class=\"chip\">" + HtmlWriter.escape(label) + "</span>";
    }

    String chip(String name, String label) {
        Optional<Language> screen = chosen(name);
        if (screen.isPresent()) {
            return screen.get().htmlLang().equals(language.htmlLang())
                    ? chip(label)
                    : "<span class=\"chip\" "
                            + lang(screen.get())
                            + ">"
                            + HtmlWriter.escape(label)
                            + "</span>";
        }
        Language other = library.beside(language);
        String second = find(name, List.of(other)).orElse(label);
        return second.equals(label) ? chip(label) : chip(label, other, second);
    }

    private static String chip(String label, Language other, String second) {
        return "<span class=\"chip\">"
                + HtmlWriter.escape(label)
                + "<span "
                + lang(other)
                + "> · "
                + HtmlWriter.escape(second)
                + "</span></span>";
    }

    private static String lang(Language language) {
        return "lang=\"" + language.htmlLang() + "\"";
    }
}
