package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;

/** Who stopped before the recovery codes comes in with a pass, to the page for a lost phone. */
class PassWithoutCodesIT {

    private static final Portal PORTAL = Portal.shared();

    private final Desk desk = Desk.at("rpo", Role.HELPDESK);

    /** The code that the employee reads out. */
    private String pass(Person person) {
        Answer check = desk.caller().open(desk.page(person) + "/check");
        desk.press(
                desk.press(check, "#start", Map.of()),
                "#see",
                Map.of("document", "passport", "last", "12AB34"));
        Answer what = desk.caller().open(desk.page(person) + "/help/pass");
        Answer why = desk.press(what, "#next", Map.of());
        Answer sure = desk.press(why, "#next", Map.of("reason", "lost", "words", "In de trein"));
        return desk.press(sure, "#next", Map.of()).html().select("#code").text();
    }

    @Test
    void after_a_pass_nobody_without_recovery_codes_reads_of_them() {
        Person person = People.fresh("rpo");
        Caller caller = new Caller(PORTAL);
        Forms.givePassword(caller, person);
        Answer step = caller.open("/nl/rpo/enrol");
        while (!step.path().endsWith("/phone")) {
            step = Forms.next(caller, step, person);
        }
        String code = pass(person);
        Caller later = new Caller(PORTAL);
        Forms.givePassword(later, person);

        Answer page = later.open("/nl/rpo/sign-in/verify/pass");
        Answer lost = later.follow(later.press(page, "#submit", Map.of("code", code)));

        assertThat(lost.path()).isEqualTo("/nl/rpo/account/lost-phone");
        assertThat(lost.html().select(".in-order li")).hasSize(3);
        assertThat(lost.body())
                .contains(Say.words("account.lost.add-how-desk"))
                .contains(Say.words("account.lost.codes-why-none"))
                .doesNotContain(Say.words("account.lost.add-how"))
                .doesNotContain(Say.words("account.lost.codes-why-old"));
    }
}
