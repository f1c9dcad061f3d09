package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.AccountForms;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import org.junit.jupiter.api.Test;

/**
 * Somebody whose phone is gone comes in with a recovery code, and replaces it in the right order.
 */
class LostPhoneIT extends AccountForms {

    private static final String LOST = ACCOUNT + "/lost-phone";

    private final SignInForms signIn =
            new SignInForms(enrolled).way("recovery-code").type(enrolled.recoveryCodes().get(0));
    private final Caller owner = signIn.caller();

    private static String now(Answer page) {
        return page.html().select(".in-order > [aria-current=step] h2").text();
    }

    private List<String> ways() {
        return owner.open(ACCOUNT).html().select(".methods .method-head h3").eachText();
    }

    private Answer takeOff(Answer page, int card) {
        String id = page.html().select("input[name=lost]").get(card).val();
        return owner.follow(owner.press(page, "#off button", Map.of("lost", id)));
    }

    @Test
    void is_led_through_off_on_and_new_codes() {
        Answer page = signIn.page();
        assertThat(page.path()).isEqualTo(LOST);
        assertThat(now(page)).contains(Say.words("account.lost.remove"));

        page = takeOff(page, 0);
        page = takeOff(page, 0);
        assertThat(ways()).isEmpty();
        assertThat(now(page)).contains(Say.words("account.lost.add"));

        page = owner.follow(owner.press(page, "#add button[value=app]", Map.of()));
        while (!page.path().contains("/scan")) {
            page = owner.follow(owner.press(page, "#next", Map.of()));
        }
        String key = Forms.key(page);
        String code = IndependentTotp.code(key, portal.now());
        page = owner.follow(owner.press(page, "#next", Map.of("app-code", code)));
        assertThat(page.path()).startsWith(LOST);
        assertThat(now(page)).contains(Say.words("account.lost.codes-used"));
        assertThat(page.body()).contains(Say.words("account.lost.codes-why-used"));

        page = owner.follow(owner.press(page, "#codes button", Map.of()));
        page = owner.follow(owner.press(page, "#next", Map.of("kept", "true")));
        assertThat(page.path()).startsWith(LOST);
        assertThat(page.count(Say.words("account.lost.done"))).isEqualTo(1);

        portal.clock().forward(Duration.ofSeconds(30));
        SignInForms again = new SignInForms(enrolled);
        assertThat(again.type(IndependentTotp.code(key, portal.now())).isSignedIn()).isTrue();
    }

    @Test
    void is_asked_what_is_lost_before_anything_goes() {
        Answer page = owner.follow(owner.press(signIn.page(), "#off button", Map.of()));

        assertThat(page.errors()).contains(Say.words("account.lost.none-chosen"));
        assertThat(ways()).hasSize(2);
    }

    @Test
    void something_else_than_a_way_of_the_owners_takes_nothing_off_and_ends_nothing() {
        portal.clock().forward(Duration.ofSeconds(30));
        SignInForms elsewhere = new SignInForms(enrolled);
        elsewhere.type(enrolled.appCode());

        Answer page =
                owner.follow(
                        owner.press(signIn.page(), "#off button", Map.of("lost", "no-such-thing")));

        assertThat(page.errors()).contains(Say.words("account.lost.none-chosen"));
        assertThat(elsewhere.isSignedIn()).isTrue();
        assertThat(ways()).hasSize(2);
    }

    @Test
    void who_added_everything_just_now_is_not_led_through_what_was_before() {
        Answer page = Forms.enrol(portal, People.fresh("rpo")).caller().open(LOST);

        assertThat(page.html().select("#all-of-now").text())
                .isEqualTo(Say.words("account.lost.all-of-now"));
        assertThat(page.html().select(".in-order, .lead")).isEmpty();
        assertThat(page.html().select("main a.button").attr("href")).isEqualTo(ACCOUNT);
        assertThat(signIn.page().html().select("#all-of-now")).isEmpty();
    }

    @Test
    void may_still_have_the_phone_and_go_on() {
        String onward =
                signIn.page().html().select("main p > a[href=" + ACCOUNT + "]").attr("href");

        assertThat(owner.open(onward).path()).isEqualTo(ACCOUNT);
        assertThat(ways()).hasSize(2);
    }

    @Test
    void is_a_page_for_who_is_fresh_only() {
        portal.clock().forward(Duration.ofMinutes(9));
        owner.open(ACCOUNT);
        portal.clock().forward(Duration.ofMinutes(2));

        assertThat(owner.get(LOST).location()).startsWith("/nl/rpo/sign-in/verify?to=" + LOST);
    }
}
