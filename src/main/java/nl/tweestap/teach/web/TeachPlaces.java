package nl.tweestap.teach.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** The page where a teacher chooses what to share. */
@ApplicationScoped
public class TeachPlaces implements Places {

    static final String TEACH = "teach";

    @Override
    public List<Place> all() {
        return List.of(Place.ofSchool(TEACH, "/teach/teach.xhtml", Access.OPEN));
    }
}
