package nl.tweestap.journey.kit;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.People.Person;

/** Somebody at the service desk, without scripts. */
public final class Desk {

    private final Enrolled employee;
    private Caller caller;

    /** An employee who has been through the wizard, and is signed in. */
    public Desk(Enrolled employee) {
        this.employee = employee;
        this.caller = employee.caller();
    }

    public Caller caller() {
        return caller;
    }

    /** Signs in once more: what was before is too long ago. */
    public void signIn() {
        employee.caller().portal().clock().forward(Duration.ofSeconds(30));
        caller = new SignInForms(employee).type(employee.appCode()).caller();
    }

    /** Finds somebody by user name; empty text where nobody is found. */
    public String id(Person person) {
        String href =
                caller.open(path("") + "?q=" + Caller.encoded(person.username()))
                        .html()
                        .select("#found th a")
                        .attr("href");
        return href.substring(href.lastIndexOf('/') + 1);
    }

    /** A page of the desk. */
    public String path(String rest) {
        return Forms.base(employee.person()) + "/helpdesk" + (rest.isEmpty() ? "" : "/" + rest);
    }

    public Answer open(String rest) {
        return caller.open(path(rest));
    }

    /** Presses a button and follows to where it leads. */
    public Answer press(Answer page, String button, Map<String, String> typed) {
        return caller.follow(caller.press(page, button, typed));
    }
}
