package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.tweestap.account.ClockTime;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/**
 * Until when somebody stays signed in, for who has no scripts; and the name of who waited longer.
 */
class StayIT {

    private static final String HOME = "/nl/rpo/";

    private static final int IDLE_SECONDS = 600;

    private final Portal portal = Portal.shared();

    private static String said(Answer page) {
        return page.html().select("#stay > p").text();
    }

    private static int left(Answer page) {
        return Integer.parseInt(page.html().select("#stay").attr("data-left"));
    }

    @Test
    void every_page_of_somebody_known_says_until_when() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("download");

        assertThat(said(wizard.page())).contains(Say.words("account.stay.on"));
        assertThat(List.of(left(wizard.page()), left(wizard.page()) + 1))
                .map(left -> ClockTime.of(portal.now().plusSeconds(left)))
                .anyMatch(said(wizard.page())::contains);
        for (String page : List.of("account", "account/lost-phone", "enrol?add=app")) {
            assertThat(said(enrolled.caller().open(HOME + page))).as(page).isNotEmpty();
        }
        assertThat(said(new Caller(portal).open(HOME + "sign-in"))).isEmpty();
    }

    @Test
    void one_press_goes_on_and_only_until_the_hour_is_over() {
        Caller caller = Forms.enrol(portal, People.fresh("rpo")).caller();
        for (int quiet = 0; quiet < 6; quiet++) {
            portal.clock().forward(Duration.ofMinutes(9));
            assertThat(left(caller.get(HOME + "stay"))).isPositive();
        }

        Answer last = caller.get(HOME + "stay");
        assertThat(left(last)).isLessThan(IDLE_SECONDS);
        assertThat(said(last)).doesNotContain(Say.words("account.stay.on"));
        portal.clock().forward(Duration.ofSeconds(left(last) + 1));
        assertThat(caller.get(HOME + "stay").html().select("#stay")).isEmpty();
    }

    @Test
    void the_name_stands_ready_for_who_waited_too_long_and_not_for_who_signed_out() {
        Person person = People.fresh("rpo");
        Enrolled enrolled = Forms.enrol(portal, person);
        Caller late = enrolled.caller();
        portal.clock().forward(Duration.ofMinutes(10));

        Answer signIn = late.open(HOME + "account");

        assertThat(signIn.html().select("#username").val()).isEqualTo(person.username());
        assertThat(signIn.html().select("[role=status]").text())
                .contains(Say.words("signin.password.session-over"));
        late.post(HOME + "sign-out", Map.of());
        assertThat(late.open(HOME + "sign-in").html().select("#username").val()).isEmpty();
        assertThat(late.open("/nl/rocmn/sign-in").html().select("#username").val()).isEmpty();
    }

    @Test
    void what_was_done_in_the_wizard_is_there_after_signing_in_again() {
        Person person = People.fresh("rpo");
        WizardForms wizard = new WizardForms(portal, person).to("set-up");
        portal.clock().forward(Duration.ofMinutes(10));

        assertThat(new WizardForms(wizard.caller(), person).step()).isEqualTo("set-up");
    }
}
