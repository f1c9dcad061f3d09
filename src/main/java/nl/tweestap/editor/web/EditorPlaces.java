package nl.tweestap.editor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** {@code editor}; that it is for editors only is judged by the page. */
@ApplicationScoped
public class EditorPlaces implements Places {

    @Inject Schools schools;

    @Override
    public Optional<Place> find(Address address) {
        boolean isOurs =
                address.rest().equals(List.of("editor"))
                        && address.school().flatMap(schools::find).isPresent();
        return isOurs
                ? Optional.of(new Place("/editor/overview.xhtml", Access.SIGNED_IN))
                : Optional.empty();
    }
}
