package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.OnBothScreens;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.SignInScreen;
import nl.tweestap.journey.kit.SigningIn;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Signing in with a real browser, by each way there is. */
class SignInJourney extends SigningIn {

    @Quick("signin")
    @ParameterizedTest
    @OnBothScreens
    void with_the_app(Screen screen) {
        portal.clock().forward(TIME_STEP);
        try (Visit visit = Browser.open(screen)) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            assertThat(visit.find("h1").innerText())
                    .isEqualTo(Say.words("signin.verify-app.title"));
            assertThat(visit.find("#code").getAttribute("autocomplete")).isEqualTo("one-time-code");

            signIn.accepted(enrolled.appCode());
            assertThat(visit.context().cookies()).hasSize(1);
        }
    }

    @Test
    void with_a_code_pasted_the_way_the_app_shows_it() {
        portal.clock().forward(TIME_STEP);
        try (Visit visit = Browser.desktop()) {
            visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            String code = enrolled.appCode();
            visit.page()
                    .evaluate(
                            "text => navigator.clipboard.writeText(text)",
                            " " + code.substring(0, 3) + " " + code.substring(3) + "\n");
            visit.click("#code");
            visit.page().keyboard().press("Control+V");
            visit.click("#submit");
            visit.awaitPath(signIn.path("account"));
        }
    }

    @ParameterizedTest
    @OnBothScreens
    void with_a_text_message_to_a_number_that_is_masked(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword().way("phone");
            assertThat(visit.find("#code").count()).isZero();
            assertMasked(visit);
            visit.click("#send-sms");
            visit.find("#code").waitFor();
            assertMasked(visit);
            assertThat(visit.find("[data-countdown]").first().innerText())
                    .matches(".*\\d+ seconden.*");

            signIn.accepted(outbox.smsCode(enrolled.person()));
        }
    }

    @Test
    void with_a_call() {
        try (Visit visit = Browser.desktop()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword().way("phone");
            visit.click("#send-call");
            visit.find("#code").waitFor();
            assertThat(visit.find("h1").innerText())
                    .isEqualTo(Say.words("signin.verify-phone.title-call"));
            assertMasked(visit);

            signIn.accepted(outbox.callCode(enrolled.person()));
        }
    }

    @Test
    void with_the_code_that_is_under_way_already_where_the_phone_comes_first() {
        Enrolled phoneFirst = Forms.enrol(portal, People.fresh("mborijnland"));
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, phoneFirst).givePassword();
            assertThat(visit.find("h1").innerText())
                    .isEqualTo(Say.words("signin.verify-phone.title-sms"));

            signIn.accepted(outbox.smsCode(phoneFirst.person()));
        }
    }

    @ParameterizedTest
    @OnBothScreens
    void with_a_recovery_code(Screen screen) {
        String code = enrolled.recoveryCodes().get(7).toLowerCase(Locale.ROOT);
        try (Visit visit = Browser.open(screen)) {
            new SignInScreen(visit, enrolled)
                    .givePassword()
                    .way("recovery-code")
                    .type(code.replace("-", " "));
            visit.find("#code").press("Enter");
            visit.awaitPath("/nl/rpo/account/lost-phone");
            visit.go("/nl/rpo/account");
            assertThat(visit.find("strong.lead").innerText()).isEqualTo("9");
        }
    }

    @Test
    void every_way_is_one_tap_from_every_other() {
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            for (String way : List.of("recovery-code", "phone", "app", "phone", "recovery-code")) {
                signIn.way(way);
            }
            visit.page().goBack();
            assertThat(visit.find("main .rows a").allInnerTexts()).hasSize(3);
            assertThat(visit.text()).doesNotContain(national(enrolled));
        }
    }

    @Test
    void leads_to_the_page_that_was_asked_for_by_whichever_way() {
        try (Visit visit = Browser.desktop()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled);
            String wish =
                    enrolled.caller()
                            .open(signIn.path("account"))
                            .html()
                            .select("a[href*=/account/rename/]")
                            .attr("href");
            visit.go(wish);
            signIn.giveAskedPassword().way("phone");
            visit.click("#send-sms");
            visit.find("#code").waitFor();
            signIn.type(outbox.smsCode(enrolled.person()));
            visit.find("#code").press("Enter");

            visit.awaitPath(wish);
        }
    }

    private void assertMasked(Visit visit) {
        String phone = enrolled.person().phone();
        assertThat(visit.find("main bdi").first().innerText())
                .endsWith(phone.substring(phone.length() - 2))
                .doesNotContain(phone.substring(2, 5));
        assertThat(visit.page().content()).doesNotContain(national(enrolled));
    }

    /** The number without its first zero, as it would stand in any spelling without spaces. */
    private static String national(Enrolled enrolled) {
        return enrolled.person().phone().substring(1);
    }
}
