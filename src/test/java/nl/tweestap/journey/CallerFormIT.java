package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;

/** The form on the page of somebody who calls the desk. */
class CallerFormIT {

    private static final String PAGE = "/nl/rpo/call-check";

    @Test
    void what_was_not_typed_is_named() {
        Caller caller = new Caller(Portal.shared());
        Map<String, String> nothing = Map.of("username", " ", "code", "");

        Answer proving = caller.follow(caller.press(caller.open(PAGE), "#submit", nothing));
        Answer asking = caller.follow(caller.press(caller.open(PAGE), "#send-sms", nothing));

        assertThat(proving.errors())
                .contains(
                        Say.words("helpdesk.call.no-username"), Say.words("helpdesk.call.no-code"));
        assertThat(asking.errors())
                .contains(Say.words("helpdesk.call.no-username"))
                .doesNotContain(Say.words("helpdesk.call.no-code"));
    }
}
