package nl.tweestap.teach.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** Where another site asks how it shows a guide. */
@ApplicationScoped
public class OEmbedPlaces implements Places {

    static final String OEMBED = "oembed";

    @Override
    public List<Place> all() {
        return List.of(Place.ofPortal(OEMBED, OEmbedAnswer.PATH, Access.OPEN));
    }
}
