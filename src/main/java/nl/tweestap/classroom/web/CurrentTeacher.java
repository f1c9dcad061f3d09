package nl.tweestap.classroom.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.tweestap.classroom.Teacher;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Visitor;

/** Who teaches in this request; the door has judged that they may. */
@RequestScoped
public class CurrentTeacher {

    @Inject CurrentUser user;

    Teacher get() {
        Visitor visitor = user.visitor().orElseThrow();
        return new Teacher(
                visitor.accountId(),
                visitor.school(),
                visitor.displayName(),
                user.token().orElseThrow());
    }
}
