package nl.tweestap.journey;

import static nl.tweestap.journey.kit.AccountScreen.APP;
import static nl.tweestap.journey.kit.AccountScreen.PHONE;
import static nl.tweestap.journey.kit.AccountScreen.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.journey.kit.Accessibility;
import nl.tweestap.journey.kit.AccountScreen;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.OnBothScreens;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Quick;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.Visit;
import nl.tweestap.journey.kit.Wizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Looking after one's account in a real browser. */
class AccountJourney {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));

    @Quick("account")
    @ParameterizedTest
    @OnBothScreens
    void renames_an_authenticator(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            account.press(APP, "rename");
            assertThat(visit.find("#name").inputValue()).isEqualTo(APP);
            visit.type("#name", "  Noors ‘oude’ <b>telefoon</b> & meer ");
            visit.find("#name").press("Enter");
            account.awaitHere();

            assertThat(account.names())
                    .containsExactly("Noors ‘oude’ <b>telefoon</b> & meer", PHONE);
            assertThat(account.events().get(0)).isEqualTo(event("authenticator-renamed"));
        }
    }

    @Test
    void says_what_is_wrong_with_a_name_and_keeps_it() {
        try (Visit visit = Browser.desktop()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            account.press(APP, "rename");
            visit.type("#name", "   ");
            visit.click("#submit");
            Accessibility.checkError(visit.page(), "name");
            assertThat(visit.find("#errors").innerText())
                    .contains(Say.words("account.rename.name-missing"));

            String tooLong = "n".repeat(120);
            visit.find("#name").fill(tooLong);
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            assertThat(visit.find("#name").inputValue()).isEqualTo(tooLong);

            visit.click("main .actions a");
            account.awaitHere();
            assertThat(account.names()).containsExactly(APP, PHONE);
        }
    }

    @Test
    void removes_one_only_after_a_fresh_second_factor_and_tells_the_owner() {
        try (Visit visit = Browser.desktop()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            account.letTheSecondFactorGrowOld();
            account.press(PHONE, "remove");
            account.prove();
            visit.page().waitForURL("**/account/remove/**");
            visit.click("#submit");
            account.awaitHere();

            assertThat(account.names()).containsExactly(APP);
            assertThat(account.events().get(0)).isEqualTo(event("authenticator-removed"));
            assertThat(outbox.mails().get(0))
                    .isEqualTo(
                            "RPO – "
                                    + Say.words(
                                            "account.notice.authenticator-removed.subject", PHONE));
        }
    }

    @Test
    void does_not_remove_the_last_one() {
        try (Visit visit = Browser.phone()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            account.press(PHONE, "remove");
            visit.click("#submit");
            account.awaitHere();
            account.press(APP, "remove");

            assertThat(visit.find("main").innerText()).contains(Say.words("account.remove.last"));
            assertThat(visit.find("#submit").count()).isZero();
        }
    }

    @Test
    void chooses_what_is_asked_first_next_time() {
        try (Visit visit = Browser.desktop()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            assertThat(account.defaultName()).isEqualTo(APP);
            account.press(PHONE, "make-default");
            account.awaitHere();

            assertThat(account.defaultName()).isEqualTo(PHONE);
            assertThat(account.events().get(0)).isEqualTo(event("default-changed"));
            assertThat(new SignInForms(enrolled).page().path()).contains("/verify/phone/");
        }
    }

    @Test
    void chooses_another_default_only_after_a_fresh_second_factor() {
        try (Visit visit = Browser.phone()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            account.letTheSecondFactorGrowOld();
            account.press(PHONE, "make-default");
            account.prove();
            visit.awaitPath(account.path("account/again"));
            assertThat(account.defaultName()).isEqualTo(APP);

            account.press(PHONE, "make-default");
            account.awaitHere();
            assertThat(account.defaultName()).isEqualTo(PHONE);
        }
    }

    @ParameterizedTest
    @OnBothScreens
    void adds_a_second_phone(Screen screen) {
        People.Person second = People.fresh("rpo");
        try (Visit visit = Browser.open(screen)) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            visit.click("button[value=phone]");
            Wizard wizard = new Wizard(visit, second);
            wizard.awaitStep("phone");
            wizard.sendCode();
            wizard.typePhoneCode(outbox.smsCode(second));
            visit.click("#next");
            account.awaitHere();

            assertThat(account.names()).containsExactly(APP, PHONE, PHONE);
            assertThat(visit.find("button[value=phone]").count()).isZero();
        }
    }

    @Test
    void makes_new_recovery_codes_and_the_old_ones_are_dead() {
        try (Visit visit = Browser.desktop()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            visit.click("button[value=recovery-codes]");
            Wizard wizard = new Wizard(visit, enrolled.person());
            wizard.awaitStep("recovery-codes");
            List<String> fresh = wizard.recoveryCodes();
            visit.find("#kept").check();
            visit.click("#next");
            account.awaitHere();

            String old = enrolled.recoveryCodes().get(0);
            assertThat(new SignInForms(enrolled).way("recovery-code").type(old).isSignedIn())
                    .isFalse();
            assertThat(
                            new SignInForms(enrolled)
                                    .way("recovery-code")
                                    .type(fresh.get(0))
                                    .isSignedIn())
                    .isTrue();
            account.open();
            assertThat(visit.find("strong.lead").innerText()).isEqualTo("9");
        }
    }

    @Test
    void tells_what_happened_when() {
        portal.clock().forward(Duration.ofSeconds(30));
        new SignInForms(enrolled).type("000000").type(enrolled.appCode());
        try (Visit visit = Browser.desktop()) {
            AccountScreen account = new AccountScreen(visit, enrolled);

            assertThat(account.events().subList(0, 2))
                    .containsExactly(event("signed-in"), event("wrong-code"));
            assertThat(account.events()).contains(event("authenticator-bound"));
            assertThat(visit.find(".card h3").allInnerTexts())
                    .contains(Say.words("account.page.today"));
        }
    }
}
