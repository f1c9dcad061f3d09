package nl.tweestap.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** {@code search}. */
@ApplicationScoped
public class SearchPlaces implements Places {

    @Inject Schools schools;

    @Override
    public Optional<Place> find(Address address) {
        boolean isOurs =
                address.rest().equals(List.of("search"))
                        && address.school().flatMap(schools::find).isPresent();
        return isOurs
                ? Optional.of(new Place("/search/search.xhtml", Access.OPEN))
                : Optional.empty();
    }
}
