package nl.tweestap.teach.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** Where a teacher chooses what to share, with its poster and its codes; and the short links. */
@ApplicationScoped
public class TeachPlaces implements Places {

    static final String TEACH = "teach";
    static final String POSTER = "poster";

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool(TEACH, "/teach/teach.xhtml", Access.OPEN),
                Place.ofSchool(TEACH + "/" + POSTER, "/teach/poster.xhtml", Access.OPEN),
                Place.ofSchool(TEACH + "/code/{code}", CodeFile.PATH, Access.OPEN),
                Place.ofPortal("g/{link}", ShortLink.PATH, Access.OPEN));
    }

    @Override
    public boolean isThere(Address address) {
        return address.segment(2).isEmpty()
                || address.segment(2).flatMap(CodeFile.Picture::ofTag).isPresent();
    }
}
