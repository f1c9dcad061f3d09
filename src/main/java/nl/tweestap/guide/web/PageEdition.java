package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.tweestap.guide.Guides;
import nl.tweestap.guide.Measured;

/** A number that changes when a finished page would be another one if it were made now. */
@ApplicationScoped
public class PageEdition {

    @Inject Guides guides;
    @Inject Measured measured;

    long now() {
        return guides.edition() + measured.edition();
    }
}
