package nl.tweestap.journey.kit;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.shell.Role;
import org.awaitility.Awaitility;

/**
 * Somebody of a school's helpdesk, signed in, who finds people as an employee does.
 *
 * @param caller the employee's browser
 */
public record Desk(String school, Caller caller) {

    /** A search costs one of the hour's. */
    private static final Duration A_LOOK = Duration.ofMillis(300);

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Somebody nobody has used, with this role. */
    public static Desk at(String school, Role role) {
        Person person = People.with(Set.of(role), school);
        return new Desk(school, Forms.enrol(Portal.shared(), person).caller());
    }

    public String path() {
        return "/nl/" + school + "/helpdesk";
    }

    /** What one search answers. */
    public Answer search(String typed) {
        return caller.open(path() + "?q=" + Caller.encoded(typed));
    }

    /** The page of somebody who was found by user name; who just came is found in a moment. */
    public String page(Person person) {
        return page(person.username());
    }

    private String page(String username) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(A_LOOK)
                .until(
                        () ->
                                search(username).html().select("tbody a").stream()
                                        .map(link -> link.attr("href"))
                                        .findFirst()
                                        .orElse(""),
                        path -> !path.isEmpty());
    }

    /** Opens somebody's page. */
    public Answer open(Person person) {
        return caller.open(page(person));
    }

    /** Presses a button of a page, and follows. */
    public Answer press(Answer page, String button, Map<String, String> typed) {
        return caller.follow(caller.press(page, button, typed));
    }
}
