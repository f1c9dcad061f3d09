package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.AccountForms;
import nl.tweestap.journey.kit.AccountScreen;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;

/** Two browsers of one account: what is changed in one is felt in the other. */
class OtherSessionsIT extends AccountForms {

    private final Caller other = elsewhere();

    private static Answer form(Caller where, String change, int card) {
        return where.get(
                where.get(ACCOUNT)
                        .html()
                        .select("a[href*=/" + change + "/]")
                        .get(card)
                        .attr("href"));
    }

    private Caller signedInByText() {
        SignInForms signIn = new SignInForms(enrolled).way("phone").press("#send-sms", Map.of());
        signIn.type(new Outbox(portal).smsCode(enrolled.person()));
        assertThat(signIn.isSignedIn()).isTrue();
        return signIn.caller();
    }

    @Test
    void removing_the_phone_ends_the_session_that_came_in_with_it_and_the_next_change_of_others() {
        Caller byText = signedInByText();
        Caller third = elsewhere();
        Answer rename = form(third, "rename", 0);

        Answer removed = other.press(form(other, "remove", 1), "#submit", Map.of());

        assertThat(removed.location()).isEqualTo(ACCOUNT + "?told=removed");
        assertThat(byText.get(ACCOUNT).location()).startsWith("/nl/rpo/sign-in");
        assertThat(third.press(rename, "#submit", Map.of("name", "mine")).location())
                .isEqualTo("/nl/rpo/sign-in/verify?to=" + rename.path() + "/again");
        assertThat(third.get(ACCOUNT).html().select(".methods .method-head h3").eachText())
                .containsExactly(AccountScreen.APP);
    }

    @Test
    void new_recovery_codes_end_the_session_that_came_in_with_an_old_one() {
        SignInForms finder =
                new SignInForms(enrolled)
                        .way("recovery-code")
                        .type(enrolled.recoveryCodes().get(0));
        assertThat(finder.isSignedIn()).isTrue();

        Answer codes =
                other.follow(
                        other.press(other.get(ACCOUNT), "button[value=recovery-codes]", Map.of()));
        other.press(codes, "#next", Map.of("kept", "true"));

        assertThat(finder.isSignedIn()).isFalse();
        assertThat(form(caller, "remove", 0).location()).startsWith("/nl/rpo/sign-in/verify?to=");
        assertThat(form(other, "remove", 0).status()).isEqualTo(200);
    }
}
