package nl.tweestap.teach.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** Handouts as PDF: a guide for a device, several guides in one, and the poster “begin here”. */
@ApplicationScoped
public class PaperPlaces implements Places {

    static final String POSTER = "begin";
    static final String SET = "set";

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool("teach/paper/{what}", PaperFile.PATH, Access.OPEN),
                Place.ofSchool("teach/paper/{guide}/{device}", PaperFile.PATH, Access.OPEN));
    }
}
