package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Desk;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.shell.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody calls the service desk: two people, each with a browser of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallCheckIT {

    private static final String CALLER = "/nl/rpo/call-check";

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Enrolled employee =
            Forms.enrol(portal, People.with(Set.of(Role.HELPDESK), "rpo"));

    private Desk karin = new Desk("rpo", employee.caller());
    private Enrolled noor = employee;
    private String check = "";

    /** What was before is too long ago. */
    private void signInAgain() {
        portal.clock().forward(Duration.ofSeconds(30));
        karin = new Desk("rpo", new SignInForms(employee).type(employee.appCode()).caller());
    }

    /** Somebody new calls, and the employee begins a check. */
    private Answer called() {
        noor = Forms.enrol(portal, People.fresh("rpo"));
        signInAgain();
        check = karin.page(noor.person()) + "/check";
        portal.clock().forward(Duration.ofSeconds(30));
        return karin.press(karin.caller().open(check), "#start", Map.of());
    }

    private Answer type(String code) {
        Caller caller = new Caller(portal);
        return press(caller, caller.open(CALLER), "#submit", code);
    }

    private Answer press(Caller caller, Answer page, String button, String code) {
        return caller.follow(
                caller.press(
                        page, button, Map.of("username", noor.person().username(), "code", code)));
    }

    private static String words(Answer page) {
        return page.html().select("#words").text();
    }

    private void isNothing(Answer answer) {
        assertThat(words(answer)).isEmpty();
        assertThat(answer.errors()).contains(Say.words("helpdesk.call.wrong"));
        assertThat(karin.caller().open(check).html().select("#proven")).isEmpty();
    }

    @Test
    @Quick({"helpdesk", "register"})
    void the_code_of_the_app_shows_both_the_same_two_words_and_is_told_to_nobody() {
        Answer open = called();
        assertThat(open.html().select("#read-out").text()).endsWith(CALLER);
        assertThat(open.html().select("input[name=code]")).isEmpty();
        String mark = karin.caller().open(check + "/now").body();

        Answer shown = type(noor.appCode());

        assertThat(words(shown)).matches("[a-z]+ [a-z]+");
        assertThat(shown.html().select(".lead").text()).contains("Jip Reiziger");
        assertThat(karin.caller().open(check + "/now").body()).isNotEqualTo(mark);
        assertThat(words(karin.caller().open(check))).isEqualTo(words(shown));
        assertThat(noor.caller().open("/nl/rpo/account").html().select("#desk + section").text())
                .contains("Jip Reiziger", Say.words("helpdesk.log.action.check-proven"));
    }

    @Test
    void a_code_for_the_check_signs_nobody_in_and_one_to_sign_in_proves_nothing() {
        called();
        Caller caller = new Caller(portal);
        Answer asked = press(caller, caller.open(CALLER), "#send-sms", "");
        String forCheck = outbox.smsCode(noor.person());
        SignInForms signIn = new SignInForms(noor).way("phone").press("#send-sms", Map.of());
        String forSignIn = outbox.smsCode(noor.person());

        assertThat(signIn.type(forCheck).isSignedIn()).isFalse();
        isNothing(press(caller, asked, "#submit", forSignIn));

        assertThat(words(press(caller, asked, "#submit", forCheck))).isNotEmpty();
        assertThat(signIn.type(forSignIn).isSignedIn()).isTrue();
        assertThat(outbox.texts(noor.person()))
                .anyMatch(text -> text.contains("op geen andere pagina"));
    }

    @Test
    void without_a_check_a_right_code_and_a_wrong_name_are_answered_alike() {
        noor = Forms.enrol(portal, People.fresh("rpo"));
        portal.clock().forward(Duration.ofSeconds(30));
        Caller caller = new Caller(portal);
        Answer page = caller.open(CALLER);
        Answer right = press(caller, page, "#submit", noor.appCode());
        Answer stranger =
                caller.follow(
                        caller.press(
                                page, "#submit", Map.of("username", "nobody", "code", "123456")));

        assertThat(right.errors()).isNotEmpty().isEqualTo(stranger.errors());
        assertThat(right.html().title()).isEqualTo(stranger.html().title());
        assertThat(words(caller.open(CALLER + "/0123456789abcdef0123456789abcdef"))).isEmpty();
        assertThat(new SignInForms(noor).type(noor.appCode()).isSignedIn()).isTrue();
    }

    @Test
    void after_ten_minutes_it_is_too_late_and_evidence_goes_after_fifteen() {
        called();
        portal.clock().forward(Duration.ofMinutes(10));
        String code = noor.appCode();
        signInAgain();
        isNothing(type(code));

        karin.press(karin.caller().open(check), "#start", Map.of());
        portal.clock().forward(Duration.ofSeconds(30));
        assertThat(words(type(noor.appCode()))).isNotEmpty();
        assertThat(karin.caller().open(check).html().select("#proven")).hasSize(1);
        portal.clock().forward(Duration.ofMinutes(15));
        signInAgain();
        assertThat(karin.caller().open(check).html().select("#proven")).isEmpty();
    }

    @Test
    void people_of_another_school_are_as_if_unknown() {
        Caller other = Desk.at("rocmn", Role.HELPDESK).caller();
        called();
        String there = check.replace("/rpo/", "/rocmn/");

        for (String address :
                List.of(
                        there,
                        there + "/now",
                        "/nl/rocmn/helpdesk/00000000-0000-4000-8000-000000000000/check")) {
            assertThat(other.get(address).status()).as(address).isEqualTo(404);
            assertThat(other.post(address, Map.of("start", "yes")).status()).isIn(404, 405);
        }
        assertThat(other.get(check).status()).isEqualTo(303);
    }

    @Test
    void a_colleague_is_told_who_is_checking_and_has_no_evidence_of_it() {
        Caller tim = Desk.at("rpo", Role.LEAD).caller();
        called();
        assertThat(tim.open(check).html().select("#busy")).hasSize(1);
        assertThat(tim.get("/nl/rpo/helpdesk/log").status()).isEqualTo(200);
        type(noor.appCode());

        assertThat(tim.open(check).html().select("#proven")).isEmpty();
        assertThat(karin.caller().open(check).html().select("#proven")).hasSize(1);
    }

    @Test
    void words_by_text_message_are_heard_wrong_three_times_at_most() {
        Answer page = karin.press(called(), "#send", Map.of());
        assertThat(outbox.texts(noor.person())).anyMatch(text -> text.contains("je woorden zijn"));

        for (int time = 1; time <= 2; time++) {
            page = karin.press(page, "#hear", Map.of("heard", "appel fluit"));
            assertThat(page.errors()).contains(Say.words("helpdesk.check.heard-wrong"));
        }
        page = karin.press(page, "#hear", Map.of("heard", "appel fluit"));

        assertThat(page.errors()).contains(Say.words("helpdesk.check.heard-over"));
        assertThat(page.html().select("#failed")).hasSize(1);
    }

    @Test
    void a_document_at_the_desk_is_evidence_too_and_nobody_checks_themselves() {
        Answer page = called();
        page = karin.press(page, "#see", Map.of("document", "passport", "last", "12"));
        assertThat(page.errors()).contains(Say.words("helpdesk.check.document-wrong"));

        page = karin.press(page, "#see", Map.of("document", "passport", "last", "NW12AB"));
        assertThat(page.html().select("#proven")).hasSize(1);
        assertThat(page.body()).doesNotContain("NW12AB");
    }
}
