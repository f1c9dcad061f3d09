package nl.tweestap.school.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.text.Language;

/**
 * The language a page can be read in instead: English, and from there the Dutch that the school
 * speaks. {@code #{otherLanguage}} in the views.
 */
@Named("otherLanguage")
@RequestScoped
public class OtherLanguage {

    @Inject CurrentAddress address;
    @Inject CurrentSchool school;

    private Language language() {
        return of(address.language(), school.getLanguageTag());
    }

    static Language of(Language current, String dutchTag) {
        return current == Language.ENGLISH
                ? Language.ofTag(dutchTag).orElse(Language.DUTCH)
                : Language.ENGLISH;
    }

    /**
     * Where the page is in that language.
     *
     * @param rest of another page to come back to; empty for this one
     */
    public String path(String rest) {
        return address.elsewhere(language().tag(), rest);
    }

    public String getHtmlLang() {
        return language().htmlLang();
    }

    /** Its own name for itself, without the tone. */
    public String getName() {
        return language().locale().getDisplayLanguage(language().locale());
    }
}
