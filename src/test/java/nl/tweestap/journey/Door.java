package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import nl.tweestap.journey.Walker.Stage;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.shell.Access;
import nl.tweestap.shell.Place;

/** What a door has to do for somebody. Said once more here, so that the portal is not its judge. */
enum Door {
    OPENS,
    LEADS_ON,
    IS_NOT_THERE;

    static Door of(Place place, Walker walker) {
        if (!isFarEnough(walker.stage(), place.access())) {
            return LEADS_ON;
        }
        boolean isForAll = place.roles().isEmpty();
        return isForAll || !Collections.disjoint(place.roles(), walker.roles())
                ? OPENS
                : IS_NOT_THERE;
    }

    private static boolean isFarEnough(Stage stage, Access access) {
        return switch (stage) {
            case NOTHING_GIVEN, SIGNED_IN_ELSEWHERE -> access == Access.OPEN;
            case SECOND_FACTOR_ASKED -> access == Access.OPEN || access == Access.SECOND_FACTOR;
            case ENROLLING -> access == Access.OPEN || access == Access.ENROLMENT;
            case SIGNED_IN -> true;
        };
    }

    /** Fails when the answer is not that of this door. */
    void check(Walker walker, Place place, Answer answer) {
        String what = walker + " at " + answer.path();
        switch (this) {
            case LEADS_ON -> {
                assertThat(answer.status()).as(what).isEqualTo(303);
                assertThat(destination(answer)).as(what).isEqualTo(walker.stage().next());
                assertThat(answer.header("Cache-Control")).as(what).isEqualTo("no-store");
            }
            case OPENS -> opened(walker, place, answer, what);
            case IS_NOT_THERE -> assertThat(answer.status()).as(what).isEqualTo(404);
        }
    }

    private static void opened(Walker walker, Place place, Answer answer, String what) {
        if (place.addresses().toString().contains("{no-school}")) {
            assertThat(answer.html().select("main .lead").text()).as(what).contains("nobody");
            return;
        }
        if (place.addresses().toString().startsWith("/g/")) {
            assertThat(answer.status()).as(what).isEqualTo(303);
            return;
        }
        if (walker.stage().isStranger() || !place.roles().isEmpty()) {
            assertThat(isBelow(answer) ? 200 : answer.status()).as(what).isIn(200, 204);
            return;
        }
        // A page leads on who has nothing to do there, but not to where a closed door leads.
        assertThat(answer.status()).as(what).isIn(200, 204, 303);
        if (answer.isRedirect() && place.access() != Access.OPEN && !isDone(walker)) {
            assertThat(destination(answer)).as(what).isNotEqualTo(walker.stage().next());
        }
    }

    /** A wizard leads to the step at which it goes on. */
    private static boolean isBelow(Answer answer) {
        return answer.isRedirect() && destination(answer).startsWith(answer.path() + "/");
    }

    /** To them no door is closed for what they have not done. */
    private static boolean isDone(Walker walker) {
        return walker.stage() == Stage.SIGNED_IN;
    }

    private static String destination(Answer answer) {
        return answer.location().split("\\?", 2)[0];
    }
}
