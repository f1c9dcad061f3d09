package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the account page says about what was just done, and about where one is signed in. */
class AccountNoticesIT {

    private static final String ACCOUNT = "/nl/rpo/account";
    private static final String PHONE_AGENT =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15"
                    + " (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

    private final Portal portal = Portal.shared();
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
    private final Caller caller = enrolled.caller();

    private static String told(Answer page) {
        return page.html().select("[role=status]").text();
    }

    private Answer press(Answer page, String button, Map<String, String> typed) {
        return caller.follow(caller.press(page, button, typed));
    }

    private Answer form(String change, int card) {
        return caller.open(
                caller.open(ACCOUNT)
                        .html()
                        .select("a[href*=/" + change + "/]")
                        .get(card)
                        .attr("href"));
    }

    @Test
    void says_that_a_change_was_made() {
        assertThat(told(press(form("rename", 0), "#submit", Map.of("name", "Toestel"))))
                .contains(Say.words("account.told.renamed"));
        assertThat(told(press(caller.open(ACCOUNT), "button[name=default]", Map.of())))
                .contains(Say.words("account.told.default"));
        assertThat(told(press(form("remove", 0), "#submit", Map.of())))
                .contains(Say.words("account.told.removed"));
    }

    @Test
    void says_it_once_and_not_when_the_address_is_opened_anew() {
        Answer told = press(form("rename", 0), "#submit", Map.of("name", "Toestel"));
        assertThat(told(told)).contains(Say.words("account.told.renamed"));

        assertThat(told(caller.open(told.path()))).isEmpty();
    }

    @Test
    void says_nothing_because_an_address_says_so() {
        assertThat(told(caller.open(ACCOUNT + "?told=removed"))).isEmpty();
        assertThat(told(caller.open(ACCOUNT + "/lost-phone?told=removed"))).isEmpty();
    }

    @Test
    void has_what_one_can_do_before_what_happened() {
        Document page = caller.open(ACCOUNT).html();
        List<Element> parts = page.select(".meter, #places, .timeline");

        assertThat(parts.get(parts.size() - 1).hasClass("timeline")).isTrue();
        assertThat(parts.get(0).hasClass("meter")).isTrue();
    }

    @Test
    void has_a_button_for_what_is_lost_as_wide_as_the_others_on_a_phone() {
        Document page = caller.open(ACCOUNT + "/lost-phone").html();

        assertThat(page.select(".in-order button")).allMatch(one -> one.is(".actions button"));
    }

    @Test
    void says_that_another_place_was_signed_out() {
        new SignInForms(enrolled).way("recovery-code").type(enrolled.recoveryCodes().get(0));

        assertThat(told(press(caller.open(ACCOUNT), "button[name=end]", Map.of())))
                .contains(Say.words("account.told.ended"));
    }

    @Test
    void says_only_what_it_knows() {
        assertThat(told(caller.open(ACCOUNT + "?told=everything"))).isEmpty();
        assertThat(told(caller.open(ACCOUNT))).isEmpty();
    }

    @Test
    void does_not_count_a_password_as_being_signed_in() {
        new SignInForms(enrolled);

        assertThat(caller.open(ACCOUNT).html().select("#places li")).hasSize(1);
    }

    @Test
    void shows_a_phone_where_somebody_is_signed_in_on_a_phone() {
        Caller phone = new Caller(portal, Map.of("User-Agent", PHONE_AGENT));
        SignInForms there = new SignInForms(enrolled, phone);
        there.way("recovery-code").type(enrolled.recoveryCodes().get(0));

        List<String> icons =
                caller.open(ACCOUNT).html().select("#places use").eachAttr("href").stream()
                        .map(address -> address.replaceAll(".*#", ""))
                        .toList();
        assertThat(icons).containsExactly("icon-phone", "icon-computer");
    }

    @Test
    void says_that_a_name_was_not_kept_when_the_session_was_over() {
        Answer rename = form("rename", 0);
        caller.post("/nl/rpo/sign-out", Map.of());

        Answer led = caller.press(rename, "#submit", Map.of("name", "Toestel"));

        assertThat(led.location())
                .isEqualTo("/nl/rpo/sign-in?to=" + Caller.encoded(rename.path() + "/again"));
        SignInForms again = new SignInForms(enrolled);
        again.way("recovery-code").type(enrolled.recoveryCodes().get(0));
        assertThat(told(again.caller().open(rename.path() + "/again")))
                .isEqualTo(Say.words("account.told.again-name"));
    }
}
