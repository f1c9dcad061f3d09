package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.OnBothScreens;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.SignInScreen;
import nl.tweestap.journey.kit.SigningIn;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** What goes wrong while signing in has words in the browser, and a way on. */
class SignInWrongTurnsJourney extends SigningIn {

    @ParameterizedTest
    @OnBothScreens
    void a_wrong_password_says_neither_which_part_nor_forgets_the_name(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            visit.go("/nl/rpo/sign-in");
            visit.type("#username", enrolled.person().username());
            visit.type("#password", "not the password");
            visit.find("#password").press("Enter");
            visit.find("#errors:focus").waitFor();

            assertThat(visit.find("#errors").innerText())
                    .contains(Say.words("signin.password.wrong"));
            assertThat(visit.page().title()).startsWith(Say.words("shell.errors.title"));
            assertThat(visit.find("#username").inputValue())
                    .isEqualTo(enrolled.person().username());
            assertThat(visit.find("#password").inputValue()).isEmpty();
        }
    }

    @Test
    void a_code_used_before_is_refused_by_that_name() {
        portal.clock().forward(TIME_STEP);
        String code = enrolled.appCode();
        assertThat(new SignInForms(enrolled).type(code).isSignedIn()).isTrue();
        String recovery = enrolled.recoveryCodes().get(0);
        assertThat(new SignInForms(enrolled).way("recovery-code").type(recovery).isSignedIn())
                .isTrue();

        try (Visit visit = Browser.desktop()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            assertThat(signIn.refused(code)).contains(Say.words("verifier.verdict.used-app"));
            assertThat(signIn.way("recovery-code").refused(recovery)).isNotEmpty();
        }
    }

    @Test
    void a_sent_code_that_grew_old_is_said_to_be_old_and_another_is_sent() {
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword().way("phone");
            visit.click("#send-sms");
            visit.find("#code").waitFor();
            String old = outbox.smsCode(enrolled.person());
            portal.clock().forward(Duration.ofMinutes(6));
            visit.page().reload();
            portal.clock().forward(Duration.ofMinutes(5));
            signIn.type(old);
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            assertThat(visit.find("#errors").innerText())
                    .contains(Say.words("verifier.verdict.expired"));
            assertThat(visit.find("#code").count()).isZero();

            visit.click("#send-sms");
            visit.find("[data-countdown]").first().waitFor();
            signIn.accepted(outbox.smsCode(enrolled.person()));
        }
    }

    @Test
    void a_call_nobody_answers_is_said_and_another_way_leads_on() {
        Enrolled unlucky = Forms.enrol(portal, People.fresh("rpo").withPhoneEnding("97"));
        try (Visit visit = Browser.desktop()) {
            SignInScreen signIn = new SignInScreen(visit, unlucky).givePassword().way("phone");
            visit.click("#send-call");
            visit.find("main [role=status]").waitFor();
            assertThat(visit.find("main [role=status]").innerText())
                    .contains(Say.words("verifier.sent.no-answer"));

            portal.clock().forward(TIME_STEP);
            visit.page().reload();
            visit.click("#send-sms");
            visit.find("[data-countdown]").first().waitFor();
            signIn.accepted(outbox.smsCode(unlucky.person()));
        }
    }

    @Test
    void the_button_to_send_again_comes_back_by_itself() {
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword().way("phone");
            visit.page().clock().install();
            visit.click("#send-sms");
            visit.find("[data-countdown]").first().waitFor();
            assertThat(visit.find("#send-sms").count()).isZero();

            portal.clock().forward(Duration.ofSeconds(31));
            visit.page().clock().runFor(31_000);
            int sent = outbox.texts(enrolled.person()).size();
            visit.click("#send-sms");
            visit.page().waitForCondition(() -> outbox.texts(enrolled.person()).size() == sent + 1);
            signIn.accepted(outbox.smsCode(enrolled.person()));
        }
    }

    @Test
    void a_page_left_open_too_long_leads_to_the_start() {
        try (Visit visit = Browser.desktop()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            portal.clock().forward(Duration.ofMinutes(11));
            signIn.type(enrolled.appCode());
            visit.click("#submit");
            visit.awaitPath(signIn.path("sign-in"));

            signIn.giveAskedPassword().accepted(enrolled.appCode());
        }
    }

    @Test
    void back_to_the_password_and_on_again_is_no_dead_end() {
        portal.clock().forward(TIME_STEP);
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            visit.page().goBack();
            visit.awaitPath(signIn.path("sign-in"));
            signIn.giveAskedPassword();
            visit.page().reload();
            signIn.accepted(enrolled.appCode());
            visit.page().goBack();

            assertThat(visit.find("h1").count()).isEqualTo(1);
        }
    }

    @Test
    void an_impatient_double_click_is_one_try() {
        try (Visit visit = Browser.desktop()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            signIn.type("000000");
            visit.find("#submit").dblclick();
            visit.find("#errors:focus").waitFor();

            assertThat(visit.find("#code-hint").innerText())
                    .contains(Say.words("verifier.tries.before", 4));
        }
    }

    @Test
    void stopping_half_way_leaves_nobody_behind() {
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            visit.click("header form button");
            visit.awaitPath("/nl/rpo/sign-out/done");
            visit.go(signIn.path("sign-in/verify/ways"));

            visit.awaitPath(signIn.path("sign-in"));
        }
    }
}
