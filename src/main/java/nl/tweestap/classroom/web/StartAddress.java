package nl.tweestap.classroom.web;

import java.net.URI;
import nl.tweestap.shell.CurrentAddress;

/** Where a student begins. There is nothing secret in it: it stands on paper and on a wall. */
final class StartAddress {

    static final String REST = "enrol";

    private StartAddress() {}

    /** As it is typed; the portal leads on to the language: {@code tweestap.example/rpo/enrol}. */
    static String typed(URI portal, CurrentAddress here) {
        return portal.getAuthority() + "/" + here.school().orElseThrow() + "/" + REST;
    }
}
