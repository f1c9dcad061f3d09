package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.tweestap.classroom.Teacher;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Visitor;

/** Who teaches in this request; the door has judged that they may. */
@RequestScoped
public class CurrentTeacher {

    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject Response response;

    Teacher get() {
        Visitor visitor = user.visitor().orElseThrow();
        return new Teacher(
                visitor.accountId(),
                visitor.school(),
                visitor.displayName(),
                user.token().orElseThrow());
    }

    /**
     * Leads to a second factor and back to this page: what opens accounts wants one of the last ten
     * minutes, for a classroom has other hands.
     */
    void leadAway() throws IOException {
        response.redirect(address.provingFor(address.asked()));
    }
}
