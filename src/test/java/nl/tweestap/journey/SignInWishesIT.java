package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** What the sign-in page does with what somebody came for, and with who is signed in already. */
class SignInWishesIT {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("mborijnland");
    private final String home = Forms.base(person);

    /** Who begins anew waits no longer than this for the next code. */
    private static final Duration WAIT = Duration.ofMinutes(2);

    private Answer givePassword(Caller caller, Answer page) {
        Map<String, String> answers =
                Map.of("username", person.username(), "password", People.PASSWORD);
        return caller.follow(caller.press(page, "#submit", answers));
    }

    @Test
    void who_lost_the_phone_is_asked_for_a_recovery_code_and_the_phone_hears_nothing() {
        Enrolled enrolled = Forms.enrol(portal, person);
        int before = outbox.texts(person).size();
        Caller caller = new Caller(portal);
        String link = caller.open(home).html().select("main a[href*=recovery-code]").attr("href");

        Answer asked = givePassword(caller, caller.open(link));

        assertThat(asked.heading()).isEqualTo(Say.words("signin.verify-recovery-code.title"));
        assertThat(outbox.texts(person)).hasSize(before);
        String code = enrolled.recoveryCodes().get(0);
        caller.follow(caller.press(asked, "#submit", Map.of("code", code)));
        assertThat(caller.get(home + "/account").status()).isEqualTo(200);
    }

    @Test
    void who_has_nothing_yet_is_not_asked_for_a_recovery_code() {
        Caller caller = new Caller(portal);

        Answer next = givePassword(caller, caller.open(home + "/sign-in?way=recovery-code"));

        assertThat(next.path()).endsWith("/sign-in/more-information");
    }

    @Test
    void one_call_asked_for_while_binding_does_not_make_calls_the_rule() {
        WizardForms wizard = new WizardForms(portal, person).to("phone-code");
        portal.clock().forward(Duration.ofSeconds(31));
        wizard.reload().press("#send-call", Map.of());
        wizard.answer(Map.of("phone-code-field", outbox.callCode(person))).to("done");
        int before = outbox.texts(person).size();
        Caller caller = new Caller(portal);

        Answer asked = givePassword(caller, caller.open(home + "/sign-in"));

        assertThat(asked.heading()).isEqualTo(Say.words("signin.verify-phone.title-sms"));
        assertThat(outbox.texts(person)).hasSize(before + 1);
    }

    @Test
    void who_wants_calls_is_called_when_asking_for_it_and_not_before() {
        WizardForms wizard = new WizardForms(portal, person).to("phone");
        wizard.answer(Map.of("number", person.phone(), "channel", "voice"));
        wizard.answer(Map.of("phone-code-field", outbox.callCode(person))).to("done");
        Caller caller = new Caller(portal);

        Answer asked = givePassword(caller, caller.open(home + "/sign-in"));

        assertThat(asked.heading()).isEqualTo(Say.words("signin.verify-phone.title-choose"));
        assertThat(asked.html().select("title").text()).startsWith(asked.heading());
        assertThat(asked.html().select("#send-call")).hasSize(1);
        assertThat(asked.html().select("#code, #submit")).isEmpty();
    }

    @Test
    void a_code_that_could_not_be_sent_is_not_asked_for() {
        WizardForms wizard = new WizardForms(portal, person.withPhoneEnding("97")).to("phone");
        wizard.answer(Map.of("number", person.withPhoneEnding("97").phone()));
        wizard.answer(Map.of("phone-code-field", outbox.smsCode(person.withPhoneEnding("97"))))
                .to("done");
        Caller caller = new Caller(portal);
        Answer asked = givePassword(caller, caller.open(home + "/sign-in"));
        portal.clock().forward(Duration.ofSeconds(31));

        Answer page = caller.open(asked.path());
        Answer again = caller.follow(caller.press(page, "#send-call", Map.of()));
        assertThat(again.heading()).isEqualTo(Say.words("signin.verify-phone.title-earlier"));
        assertThat(again.html().select("[role=status]").text())
                .contains(Say.words("verifier.sent.failed-again"));
        assertThat(again.html().select("#code, #submit")).hasSize(2);

        portal.clock().forward(Duration.ofHours(24));
        Caller later = new Caller(portal);
        Answer first = givePassword(later, later.open(home + "/sign-in"));
        portal.clock().forward(Duration.ofMinutes(9).plusSeconds(5));
        Answer failed = later.follow(later.press(later.open(first.path()), "#send-call", Map.of()));

        assertThat(failed.heading()).isEqualTo(Say.words("signin.verify-phone.title-failed"));
        assertThat(failed.html().select("#code, #submit")).isEmpty();
        assertThat(failed.html().select("#send-sms, #send-call")).hasSize(2);
        assertThat(failed.html().select("main a[href*=/verify/ways]")).hasSize(1);
        assertThat(failed.html().select("[role=status]").text())
                .contains(Say.words("signin.verify-phone.instead"));
    }

    @Test
    void when_a_day_is_used_up_there_is_nothing_to_press() {
        WizardForms wizard = new WizardForms(portal, person).to("phone");
        wizard.answer(Map.of("number", person.phone()));
        wizard.answer(Map.of("phone-code-field", outbox.smsCode(person))).to("done");
        for (int sends = 2; sends < 5; sends++) {
            Caller caller = new Caller(portal);
            givePassword(caller, caller.open(home + "/sign-in"));
            portal.clock().forward(WAIT);
        }
        Caller fifth = new Caller(portal);
        Answer usable = givePassword(fifth, fifth.open(home + "/sign-in"));
        assertThat(usable.html().select("#code")).hasSize(1);

        portal.clock().forward(WAIT);
        Caller sixth = new Caller(portal);
        Answer usedUp = givePassword(sixth, sixth.open(home + "/sign-in"));

        assertThat(usedUp.count(Say.words("signin.phone.limit"))).isEqualTo(1);
        assertThat(usedUp.html().select("#code, #send-sms, #send-call")).isEmpty();
        assertThat(usedUp.html().select("main a[href*=/verify/ways]")).hasSize(1);
    }

    @Test
    void who_is_signed_in_is_led_on_and_not_asked_again() {
        Caller caller = Forms.enrol(portal, person).caller();

        assertThat(caller.get(home + "/sign-in").location()).isEqualTo(home + "/account");
        assertThat(caller.get(home + "/sign-in?to=" + home + "/enrol").location())
                .isEqualTo(home + "/enrol");
        assertThat(caller.get(home + "/sign-in?to=//evil.example").location())
                .isEqualTo(home + "/account");
    }

    @Test
    void the_landing_page_knows_who_is_signed_in_and_a_guide_does_not() {
        Caller known = Forms.enrol(portal, person).caller();
        Answer landing = known.open(home);
        Answer guide = known.open(landing.html().select("#guides .cards a").attr("href"));

        assertThat(landing.html().select(".top-links a[href$=/account]")).hasSize(1);
        assertThat(landing.header("Cache-Control")).isEqualTo("no-store");
        assertThat(guide.html().select(".top-links a[href$=/account]")).isEmpty();
        assertThat(new Caller(portal).open(home).html().select(".top-links form")).isEmpty();
    }

    @Test
    void the_guide_of_this_site_stands_with_the_button_that_begins_here() {
        Answer landing = new Caller(portal).open(home);

        assertThat(landing.html().select(".hero a[href$=/guides/set-up]")).hasSize(1);
        assertThat(landing.html().select("#guides a[href$=/guides/set-up]")).isEmpty();
    }
}
