package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/**
 * The front door, each school's landing page, its guides, their rehearsals, and all that may stand
 * in a frame. What is not there, a school included, gets a page that says what was probably meant.
 */
@ApplicationScoped
public class GuidePlaces implements Places {

    /** Where an open guide asks by script how far its reader is. */
    static final String FOLLOWED = "followed";

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofPortal("", FinishedPages.PATH, Access.OPEN),
                Place.ofNoSchool("**", FinishedPages.PATH, Access.OPEN),
                Place.ofSchool("", FinishedPages.PATH, Access.OPEN),
                Place.ofSchool("guides/**", FinishedPages.PATH, Access.OPEN),
                Place.ofSchool(Trials.TRY + "/**", FinishedPages.PATH, Access.OPEN),
                Place.ofSchool("example", FinishedPages.PATH, Access.OPEN),
                Place.framed("**", FinishedPages.PATH, Access.OPEN),
                Place.ofSchool(FOLLOWED, FollowedMark.PATH, Access.OPEN));
    }
}
