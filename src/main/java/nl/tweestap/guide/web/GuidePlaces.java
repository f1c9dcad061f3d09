package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/**
 * The front door, each school's landing page, {@code guides/…} and {@code example}; and the page
 * for schools that do not exist.
 */
@ApplicationScoped
public class GuidePlaces implements Places {

    private static final Place FINISHED = new Place(FinishedPages.PATH, Access.OPEN);

    @Inject AskedPages pages;

    @Override
    public Optional<Place> find(Address address) {
        return pages.isOurs(address) ? Optional.of(FINISHED) : Optional.empty();
    }
}
