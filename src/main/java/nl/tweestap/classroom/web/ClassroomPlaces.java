package nl.tweestap.classroom.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Address;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Places;
import nl.tweestap.shell.Role;

/**
 * Where a class enrols together. The board is open to everybody who has its address: it tells no
 * name, and a teacher's session would end before the lesson does.
 */
@ApplicationScoped
public class ClassroomPlaces implements Places {

    static final String CLASS = "class";
    static final String SLIPS = "slips";
    static final String PROOF = "enrol/proof";

    /** Behind a page: where it asks by script whether anything changed. */
    static final String NOW = "now";

    static final String BOARD = "board";

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Override
    public List<Place> all() {
        String window = CLASS + "/{window}";
        return List.of(
                ofTeacher(CLASS, "/classroom/classes.xhtml"),
                ofTeacher(window, "/classroom/window.xhtml"),
                ofTeacher(window + "/" + NOW, WindowMark.PATH),
                ofTeacher(SLIPS + "/{window}", "/classroom/slips.xhtml"),
                Place.ofSchool(window + "/" + BOARD, "/classroom/board.xhtml", Access.OPEN),
                Place.ofSchool(window + "/" + BOARD + "/" + NOW, BoardMark.PATH, Access.OPEN),
                Place.ofSchool(PROOF, "/classroom/proof.xhtml", Access.ENROLMENT),
                Place.ofSchool(PROOF + "/" + NOW, ProofMark.PATH, Access.ENROLMENT));
    }

    @Override
    public boolean isThere(Address address) {
        boolean isProof = address.segment(0).filter("enrol"::equals).isPresent();
        return isProof || address.segment(1).map(id -> ID.matcher(id).matches()).orElse(true);
    }

    private static Place ofTeacher(String rest, String view) {
        return Place.ofSchool(rest, view, Access.SIGNED_IN)
                .onlyFor(Role.TEACHER, Role.LEAD, Role.ADMINISTRATOR);
    }
}
