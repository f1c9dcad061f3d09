package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The pages that belong to no feature. */
@ApplicationScoped
public class ShellPlaces implements Places {

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofPortal("problem", "/shell/problem.xhtml", Access.OPEN),
                Place.ofPortal("health/ready", ReadyServlet.PATH, Access.OPEN));
    }
}
