package nl.tweestap.school.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.KnownSchools;
import nl.tweestap.text.SpokenLanguages;

/** Tells the shell which word of an address is a school of ours. */
@ApplicationScoped
public class SchoolNames implements KnownSchools {

    @Inject Schools schools;

    @Override
    public boolean isKnown(String slug) {
        return schools.find(slug).isPresent();
    }

    @Override
    public SpokenLanguages languages(Optional<String> slug) {
        return slug.flatMap(schools::find)
                .map(School::languages)
                .orElseGet(
                        () -> SpokenLanguages.ofAll(schools.all().stream().map(School::languages)));
    }
}
