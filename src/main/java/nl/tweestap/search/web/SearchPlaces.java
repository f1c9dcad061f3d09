package nl.tweestap.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** The page that finds. */
@ApplicationScoped
public class SearchPlaces implements Places {

    @Override
    public List<Place> all() {
        return List.of(Place.ofSchool("search", "/search/search.xhtml", Access.OPEN));
    }
}
