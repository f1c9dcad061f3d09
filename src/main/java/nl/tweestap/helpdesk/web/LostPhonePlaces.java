package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.tweestap.helpdesk.ticket.TicketNumber;
import nl.tweestap.helpdesk.ticket.Turn;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;

/** The questions for who has no phone to sign in with, open to everybody. */
@ApplicationScoped
public class LostPhonePlaces implements Places {

    static final String LOST = "lost-phone";
    static final String TICKET = "ticket";

    @Override
    public List<Place> all() {
        return List.of(
                at(LOST, "question"),
                at(LOST + "/{turn}", "question"),
                at(LOST + "/" + TICKET + "/{ticket}", "ticket"));
    }

    private static Place at(String rest, String view) {
        return Place.ofSchool(rest, "/helpdesk/lost-" + view + ".xhtml", Access.OPEN);
    }

    @Override
    public boolean isThere(Address address) {
        return address.segment(2)
                .map(number -> TicketNumber.parse(number).isPresent())
                .orElseGet(
                        () ->
                                address.segment(1).flatMap(Turn::ofTag).isPresent()
                                        || address.segment(1).isEmpty());
    }
}
