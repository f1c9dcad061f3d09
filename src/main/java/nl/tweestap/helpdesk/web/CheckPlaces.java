package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** Who is calling? The employee's page; and the caller's, who signs in nowhere for it. */
@ApplicationScoped
public class CheckPlaces implements Places {

    /** The address that is read out. */
    static final String CALLER = "call-check";

    private static final String CHECK = "/helpdesk/check.xhtml";

    private static final String DESK = "helpdesk/{person}/check";

    @Override
    public List<Place> all() {
        return List.of(
                Place.ofSchool(CALLER, "/helpdesk/call-check.xhtml", Access.OPEN),
                Place.ofSchool(CALLER + "/{receipt}", "/helpdesk/call-words.xhtml", Access.OPEN),
                HelpdeskPlaces.at(DESK, CHECK),
                HelpdeskPlaces.at(DESK + "/" + AskedAgain.AGAIN, CHECK),
                HelpdeskPlaces.at(DESK + "/now", CheckMark.PATH));
    }
}
