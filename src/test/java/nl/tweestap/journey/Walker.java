package nl.tweestap.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tweestap.DeclaredPlaces;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.shell.Place;
import nl.tweestap.shell.Role;

/**
 * Somebody who tries every door of RPO, and of the portal.
 *
 * @param roles at the school they come from
 * @param own what stands in an address for an authenticator of theirs
 */
record Walker(Stage stage, Set<Role> roles, Map<String, String> own) {

    /** An id as the register gives them, of nobody. */
    private static final String NOBODY = new UUID(0, 0).toString();

    /** How far somebody is with signing in, and where that leads on to. */
    enum Stage {
        NOTHING_GIVEN("sign-in"),
        /** Signed in at another school is nothing here. */
        SIGNED_IN_ELSEWHERE("sign-in"),
        SECOND_FACTOR_ASKED("sign-in/verify"),
        ENROLLING("sign-in/more-information"),
        SIGNED_IN("account");

        private final String next;

        Stage(String next) {
            this.next = next;
        }

        String next() {
            return "/nl/rpo/" + next;
        }

        boolean isStranger() {
            return this == NOTHING_GIVEN || this == SIGNED_IN_ELSEWHERE;
        }
    }

    /** Somebody with no authenticator at this school. */
    Walker(Stage stage, Set<Role> roles) {
        this(
                stage,
                roles,
                Map.of("app", "0", "phone", "0", "authenticator", "0", "person", NOBODY));
    }

    /** Somebody of the register, for who may see anybody; for others an id of nobody will do. */
    private static String person(Caller caller) {
        String link = caller.get("/nl/rpo/helpdesk?q=noor").html().select("tbody a").attr("href");
        return link.isEmpty() ? NOBODY : link.replaceFirst(".*/", "");
    }

    /** A window of a class, for who may open one. */
    private static Optional<String> window(Caller caller) {
        Answer page = caller.get("/nl/rpo/class");
        return page.html().select("#open").isEmpty()
                ? Optional.empty()
                : Optional.of(caller.press(page, "#open", Map.of("class", "test")).location())
                        .map(path -> path.replaceFirst(".*/", ""));
    }

    /** Asks for every place there is, and sends a form to those that are closed. */
    void walk(Caller caller) {
        Map<String, String> all = new HashMap<>(own);
        all.put("person", person(caller));
        all.put("address", Caller.encoded(Portal.shared().address()));
        window(caller).ifPresent(id -> all.put("window", id));
        for (Place place : DeclaredPlaces.all()) {
            Door door = Door.of(place, this);
            for (String path : Samples.of(place, all)) {
                door.check(this, place, caller.get(path));
                if (door != Door.OPENS) {
                    door.check(this, place, caller.post(path, Map.of("submit", "x")));
                }
            }
        }
    }
}
