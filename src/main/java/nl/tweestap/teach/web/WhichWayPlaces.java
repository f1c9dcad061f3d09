package nl.tweestap.teach.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.school.Situation;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** The questions which way suits somebody, open to everybody. */
@ApplicationScoped
public class WhichWayPlaces implements Places {

    static final String WHICH = "which-way";

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool(WHICH, "/teach/which-way.xhtml", Access.OPEN),
                Place.ofSchool(WHICH + "/{answers}", "/teach/which-way.xhtml", Access.OPEN));
    }

    @Override
    public boolean isThere(Address address) {
        return address.segment(1).isEmpty()
                || address.segment(1).flatMap(Situation::ofTag).isPresent();
    }
}
