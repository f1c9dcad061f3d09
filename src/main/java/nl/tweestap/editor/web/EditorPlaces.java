package nl.tweestap.editor.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Role;

/** The overview, for who keeps the school's guides. */
@ApplicationScoped
public class EditorPlaces implements Places {

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool("editor", "/editor/overview.xhtml", Access.SIGNED_IN)
                        .onlyFor(Role.EDITOR));
    }
}
