package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Role;

/** How far the school is, for who leads the desk. */
@ApplicationScoped
public class OverviewPlaces implements Places {

    static final String OVERVIEW = HelpdeskPlaces.DESK + "/overview";

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool(OVERVIEW, "/helpdesk/overview.xhtml", Access.SIGNED_IN)
                        .onlyFor(Role.LEAD, Role.ADMINISTRATOR),
                Place.ofSchool(OVERVIEW + "/{file}", ClassesFile.PATH, Access.SIGNED_IN)
                        .onlyFor(Role.LEAD, Role.ADMINISTRATOR));
    }

    @Override
    public boolean isThere(Address address) {
        return address.segment(2).map("classes"::equals).orElse(true);
    }
}
