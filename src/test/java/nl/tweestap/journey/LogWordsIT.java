package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** The log keeps words of its own for ever; a lead reads theirs. */
class LogWordsIT {

    private static final Portal PORTAL = Portal.shared();

    private final Desk desk = Desk.at("rpo", Role.LEAD);

    private Enrolled called() {
        Enrolled noor = Forms.enrol(PORTAL, People.fresh("rpo"));
        desk.press(check(noor), "#start", Map.of());
        PORTAL.clock().forward(Duration.ofSeconds(30));
        return noor;
    }

    private Answer check(Enrolled person) {
        return desk.caller().open(desk.page(person.person()) + "/check");
    }

    private static void type(Enrolled person, String code) {
        Caller caller = new Caller(PORTAL);
        caller.press(
                caller.open("/nl/rpo/call-check"),
                "#submit",
                Map.of("username", person.person().username(), "code", code));
    }

    private String lines(Enrolled person) {
        return desk.caller()
                .open(desk.path() + "/log?person=" + person.person().username())
                .html()
                .select("#lines")
                .text();
    }

    @Test
    void a_check_ends_in_words_of_the_page() {
        Enrolled typing = called();
        type(typing, "000000");
        type(typing, typing.appCode());
        desk.press(check(typing), "#other-word", Map.of());
        Enrolled standing = called();
        desk.press(check(standing), "#see", Map.of("document", "passport", "last", "NW12AB"));

        assertThat(lines(typing))
                .contains(
                        Say.words("helpdesk.log.outcome.wrong-code"),
                        Say.words("helpdesk.log.outcome.app-code"),
                        Say.words("helpdesk.log.outcome.another-word"))
                .doesNotContain("wrong code", "code of the app", "another word");
        assertThat(lines(standing)).contains("Paspoort, eindigt op NW12AB");
    }
}
