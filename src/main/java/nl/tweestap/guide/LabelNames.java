package nl.tweestap.guide;

import java.util.List;
import java.util.Optional;
import nl.tweestap.content.HtmlWriter;
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

    private Optional<String> find(String name, List<Language> languages) {
        int dot = name.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : library.labels()
                        .find(
                                name.substring(0, dot),
                                name.substring(dot + 1),
                                audience.device(),
                                languages);
    }

    /** The language of the screen this label stands on, where the reader said it. */
    private Optional<Language> chosen(String name) {
        return audience.screens().on(Labels.where(name));
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
        Language other = library.languages().beside().getOrDefault(language, language);
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
