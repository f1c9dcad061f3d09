package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.helpdesk.help.Act;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** The help wizards, what waits for a second employee, and where an owner objects. */
@ApplicationScoped
public class HelpPlaces implements Places {

    static final String AGREE = "helpdesk/agree";
    static final String NOT_ME = "not-me";

    private static final String HELP = "/helpdesk/help.xhtml";

    private static final String WAITING = "/helpdesk/agree.xhtml";

    private static final String STEPS = "helpdesk/{person}/help/{act}/{page}";

    private static final int ACT = 3;
    private static final int STEP = 4;

    @Override
    public List<Place> all() {
        return List.of(
                HelpdeskPlaces.at("helpdesk/{person}/help/{act}", HELP),
                HelpdeskPlaces.at(STEPS, HELP),
                HelpdeskPlaces.at(STEPS + "/" + AskedAgain.AGAIN, HELP),
                HelpdeskPlaces.at(AGREE, WAITING),
                HelpdeskPlaces.at(AGREE + "/" + AskedAgain.AGAIN, WAITING).asPart(),
                open(NOT_ME),
                open(NOT_ME + "/{token}"));
    }

    private static Place open(String rest) {
        return Place.ofSchool(rest, "/helpdesk/not-me.xhtml", Access.OPEN);
    }

    @Override
    public boolean isThere(Address address) {
        boolean isAct = address.segment(ACT).map(act -> Act.ofSlug(act).isPresent()).orElse(true);
        return isAct
                && address.segment(STEP)
                        .map(step -> HelpStep.ofSlug(step).isPresent())
                        .orElse(true);
    }
}
