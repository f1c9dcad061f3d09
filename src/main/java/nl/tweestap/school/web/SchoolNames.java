package nl.tweestap.school.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tweestap.school.School;
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

    @Override
    public Language usualLanguage() {
        List<School> all = schools.all();
        return all.size() == 1
                ? Language.ofTag(all.get(0).language()).orElse(Language.DUTCH)
                : Language.DUTCH;
    }
}
