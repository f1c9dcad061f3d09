package nl.tweestap.school.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.KnownSchools;

/** Tells the shell which word of an address is a school of ours. */
@ApplicationScoped
public class SchoolNames implements KnownSchools {

    @Inject Schools schools;

    @Override
    public boolean isKnown(String slug) {
        return schools.find(slug).isPresent();
    }
}
