package nl.tweestap.journey.kit;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.People.Person;

/** Signing in and enrolling by plain forms, for tests that need somebody who has done so. */
public final class Forms {

    private static final int MOST_PAGES = 20;

    private Forms() {}

    public static String base(Person person) {
        return "/nl/" + person.school();
    }

    /** Gives the password; answers with the page it leads to. */
    public static Answer givePassword(Caller caller, Person person) {
        Answer page = caller.open(base(person) + "/sign-in");
        return caller.follow(
                caller.press(
                        page,
                        "#submit",
                        Map.of("username", person.username(), "password", People.PASSWORD)));
    }

    /** Takes somebody new through the whole wizard. */
    public static Enrolled enrol(Portal portal, Person person) {
        return enrol(new Caller(portal), person);
    }

    /** The same with this browser. */
    public static Enrolled enrol(Caller caller, Person person) {
        givePassword(caller, person);
        Answer page = caller.open(base(person) + "/enrol");
        String key = "";
        List<String> codes = List.of();
        for (int pages = 0; !page.path().endsWith("/done"); pages++) {
            if (pages == MOST_PAGES) {
                throw new IllegalStateException("Stuck at " + page.path() + " " + page.errors());
            }
            if (page.path().endsWith("/scan")) {
                key = key(page);
            }
            if (page.path().endsWith("/recovery-codes")) {
                codes = page.html().select("#codes li").eachText();
            }
            page = next(caller, page, person);
        }
        return new Enrolled(person, caller, key, codes);
    }

    public static String key(Answer scanPage) {
        return scanPage.html().select("#key").text().replace(" ", "");
    }

    /** Does what this page of the wizard asks. */
    public static Answer next(Caller caller, Answer page, Person person) {
        return caller.follow(caller.press(page, "#next", answers(caller, page, person)));
    }

    private static Map<String, String> answers(Caller caller, Answer page, Person person) {
        String step = page.path().substring(page.path().lastIndexOf('/') + 1);
        return switch (step) {
            case "scan" ->
                    Map.of("app-code", IndependentTotp.code(key(page), caller.portal().now()));
            case "phone" -> Map.of("number", person.phone());
            case "phone-code" ->
                    Map.of("phone-code-field", new Outbox(caller.portal()).smsCode(person));
            case "recovery-codes" -> Map.of("kept", "true");
            default -> Map.of();
        };
    }
}
