package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.tweestap.helpdesk.log.Employee;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Visitor;

/** Who is at the desk in this request; the door has judged that they may be. */
@RequestScoped
public class DeskEmployee {

    @Inject CurrentUser user;

    public Employee get() {
        Visitor visitor = user.visitor().orElseThrow();
        return new Employee(
                visitor.accountId(), visitor.school(), visitor.username(), visitor.displayName());
    }
}
