package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.AccountForms;
import nl.tweestap.journey.kit.AccountScreen;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Buttons of an account page that was loaded before something changed. */
class OldPagesIT extends AccountForms {

    @Test
    void a_button_of_an_old_page_never_ends_another_session() {
        Caller first = elsewhere();
        Answer old = caller.get(ACCOUNT);
        Caller second = elsewhere();

        caller.press(old, "#places button", Map.of());

        assertThat(first.get(ACCOUNT).isRedirect()).isTrue();
        assertThat(second.get(ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void a_button_of_an_old_page_never_chooses_another_authenticator() {
        addPhone();
        Answer old = caller.get(ACCOUNT);
        Answer remove = caller.get(old.html().select("a[href*=/remove/]").get(1).attr("href"));
        caller.press(remove, "#submit", Map.of());

        Answer answer = caller.press(old, ".method-actions button", Map.of());

        assertThat(answer.location()).isEqualTo(ACCOUNT);
        Element card = caller.get(ACCOUNT).html().expectFirst(".card:has(.badge-good):has(h3)");
        assertThat(card.select("h3").text()).isEqualTo(AccountScreen.APP);
        assertThat(names()).containsExactly(AccountScreen.APP, AccountScreen.PHONE);
    }

    private void addPhone() {
        Person second = People.fresh("rpo");
        Answer page =
                caller.follow(caller.press(caller.get(ACCOUNT), "button[value=phone]", Map.of()));
        while (!page.path().startsWith(ACCOUNT)) {
            page = Forms.next(caller, page, second);
        }
    }

    @Test
    void a_form_that_asks_nothing_we_know_changes_nothing() {
        for (Map<String, String> fields :
                List.of(
                        Map.<String, String>of(),
                        Map.of("default", "nobody"),
                        Map.of("default", ""),
                        Map.of("end", "nobody"),
                        Map.of("account", "account", "x", "#{1+1}"))) {
            assertThat(caller.post(ACCOUNT, fields).location()).isEqualTo(ACCOUNT);
        }
        assertThat(names()).containsExactly(AccountScreen.APP, AccountScreen.PHONE);
        assertThat(caller.get(ACCOUNT).html().select(".timeline strong").eachText())
                .doesNotContain(AccountScreen.event("signed-out"));
    }
}
