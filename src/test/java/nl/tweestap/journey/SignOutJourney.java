package nl.tweestap.journey;

import static nl.tweestap.journey.kit.AccountScreen.event;
import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.AccountScreen;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.OnBothScreens;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.Screen;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The end of a session: here, elsewhere, everywhere. */
class SignOutJourney {

    private static final String HOME = "/nl/rpo";
    private static final String OUT = HOME + "/sign-out/done";

    private final Portal portal = Portal.shared();
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));

    @ParameterizedTest
    @OnBothScreens
    void signs_out_and_back_shows_nothing(Screen screen) {
        try (Visit visit = Browser.open(screen)) {
            new AccountScreen(visit, enrolled);
            visit.click("header form button");
            visit.awaitPath(OUT);
            assertThat(visit.find("h1").innerText())
                    .isEqualTo(Say.words("signin.signed-out.title-here"));
            assertThat(visit.context().cookies()).isEmpty();

            visit.page().goBack();

            visit.awaitPath(HOME + "/sign-in");
            assertThat(enrolled.caller().get(HOME + "/account").isRedirect()).isTrue();
        }
    }

    @Test
    void asks_first_at_the_address_of_signing_out() {
        try (Visit visit = Browser.phone()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            visit.go(HOME + "/sign-out");
            visit.click("main .actions a");
            account.awaitHere();

            visit.go(HOME + "/sign-out");
            visit.click("main .actions button");
            visit.awaitPath(OUT);
        }
    }

    @Test
    void signs_out_everywhere_and_the_other_browser_is_out() {
        Enrolled other = signedInElsewhere();
        try (Visit here = Browser.desktop();
                Visit there = Browser.phone()) {
            new AccountScreen(there, other);
            AccountScreen account = new AccountScreen(here, enrolled);
            assertThat(account.places()).hasSizeGreaterThanOrEqualTo(2);

            here.click("#end-all");
            here.awaitPath(OUT);
            assertThat(here.find("h1").innerText())
                    .isEqualTo(Say.words("signin.signed-out.title-everywhere"));

            there.page().reload();
            there.awaitPath(HOME + "/sign-in");
            here.go(HOME + "/account");
            here.awaitPath(HOME + "/sign-in");
        }
        signedInElsewhere();
    }

    @Test
    void signs_out_one_other_browser() {
        Enrolled other = signedInElsewhere();
        try (Visit visit = Browser.desktop()) {
            AccountScreen account = new AccountScreen(visit, enrolled);
            int before = account.places().size();
            visit.find("#places button").first().click();
            account.awaitHere();

            assertThat(account.places()).hasSize(before - 1);
            assertThat(account.events().get(0)).isEqualTo(event("signed-out"));
            assertThat(other.caller().get(HOME + "/account").isRedirect()).isTrue();
        }
    }

    private Enrolled signedInElsewhere() {
        portal.clock().forward(java.time.Duration.ofSeconds(30));
        SignInForms signIn = new SignInForms(enrolled).type(enrolled.appCode());
        assertThat(signIn.isSignedIn()).isTrue();
        return new Enrolled(
                enrolled.person(), signIn.caller(), enrolled.key(), enrolled.recoveryCodes());
    }
}
