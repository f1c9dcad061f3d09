package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Role;

/** The log of the desk, for who answers for it. */
@ApplicationScoped
public class LogPlaces implements Places {

    static final String LOG = "helpdesk/log";

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool(LOG, "/helpdesk/log.xhtml", Access.SIGNED_IN)
                        .onlyFor(Role.LEAD, Role.ADMINISTRATOR));
    }
}
