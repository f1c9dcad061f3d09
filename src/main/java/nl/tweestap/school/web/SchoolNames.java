package nl.tweestap.school.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.KnownSchools;
import nl.tweestap.text.Language;

/** Tells the shell which word of an address is a school of ours. */
@ApplicationScoped
public class SchoolNames implements KnownSchools {

    @Inject Schools schools;

    @Override
    public boolean isKnown(String slug) {
        return schools.find(slug).isPresent();
    }

    @Override
    public Optional<String> languageTag(String slug, Language wish) {
        boolean isDutch = wish.htmlLang().equals(Language.DUTCH.htmlLang());
        return schools.find(slug).map(school -> isDutch ? school.language() : wish.tag());
    }
}
