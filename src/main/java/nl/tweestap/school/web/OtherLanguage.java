package nl.tweestap.school.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.text.Language;

/** The languages a page can be read in instead, as far as the school speaks them. */
@Named("otherLanguage")
@RequestScoped
public class OtherLanguage {

    @Inject CurrentAddress address;

    /** None where the school speaks one language. */
    public List<Language> getAll() {
        Language current = address.language();
        return address.languages().choices(current).stream()
                .filter(language -> !language.isSame(current))
                .toList();
    }

    /**
     * Where the page is in another language.
     *
     * @param rest of another page to come back to; empty for this one
     */
    public String path(Language language, String rest) {
        return address.elsewhere(language.tag(), rest);
    }
}
