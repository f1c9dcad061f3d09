package nl.tweestap.school.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.KnownSchools;
import nl.tweestap.text.Languages;
import nl.tweestap.text.SpokenLanguages;

/** Tells the shell which word of an address is a school of ours, and how that school looks. */
@ApplicationScoped
public class SchoolNames implements KnownSchools {

    @Inject Schools schools;

    @Override
    public boolean isKnown(String slug) {
        return schools.find(slug).isPresent();
    }

    @Override
    public Languages known() {
        return schools.languages();
    }

    @Override
    public SpokenLanguages languages(Optional<String> slug) {
        return slug.flatMap(schools::find)
                .map(School::languages)
                .orElseGet(
                        () ->
                                SpokenLanguages.ofAll(
                                        schools.all().stream().map(School::languages),
                                        schools.languages()));
    }

    @Override
    public Optional<String> colours(String slug) {
        return schools.find(slug)
                .map(
                        school ->
                                rule(school.light())
                                        + "@media (prefers-color-scheme: dark) { "
                                        + rule(school.dark())
                                        + "}\n");
    }

    private static String rule(School.Colours colours) {
        return ":root { --school: "
                + colours.school()
                + "; --school-tint: "
                + colours.tint()
                + "; }\n";
    }
}
