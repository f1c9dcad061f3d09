package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Role;

/** Finding somebody, and their page. */
@ApplicationScoped
public class HelpdeskPlaces implements Places {

    /** How everything of the desk begins. */
    static final String DESK = "helpdesk";

    /** Where an open page asks by script whether anything changed. */
    static final String NOW = "now";

    /** Where an open page asks by script while somebody types. */
    static final String FOUND = "found";

    private static final String PERSON = DESK + "/{person}";

    private static final String PERSON_VIEW = "/helpdesk/person.xhtml";

    /** An id of the register: so no other word behind the desk's is taken for a person. */
    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Override
    public List<Place> all() {
        return List.of(
                at(DESK, "/helpdesk/find.xhtml"),
                at(DESK + "/" + FOUND, FoundAnswer.PATH).asPart(),
                at(PERSON, PERSON_VIEW),
                at(PERSON + "/" + AskedAgain.AGAIN, PERSON_VIEW),
                at(PERSON + "/" + NOW, PersonMark.PATH));
    }

    /** Where what was typed is looked for. */
    static String search(CurrentAddress address, String typed, int page) {
        return address.path(DESK) + "?q=" + encoded(typed) + "&page=" + page;
    }

    /** As it stands in a query. */
    static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    /** For everybody at the desk. */
    static Place at(String rest, String view) {
        return Place.ofSchool(rest, view, Access.SIGNED_IN)
                .onlyFor(Role.HELPDESK, Role.LEAD, Role.ADMINISTRATOR);
    }

    @Override
    public boolean isThere(Address address) {
        return address.rest().equals(List.of(DESK, FOUND))
                || address.segment(1).map(id -> ID.matcher(id).matches()).orElse(true);
    }
}
