package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweestap.journey.kit.AccountForms;
import nl.tweestap.journey.kit.AccountScreen;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.text.TypedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms of the account that come late, twice, from elsewhere, or with anything in them. */
class ChangeFormsIT extends AccountForms {

    private Answer form(String change, int card) {
        String link =
                caller.get(ACCOUNT)
                        .html()
                        .select("a[href*=/" + change + "/]")
                        .get(card)
                        .attr("href");
        return caller.get(link);
    }

    static Stream<String> inputs() {
        return BadInputIT.inputs();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_name_of_anything_is_refused_or_shown_without_what_nobody_sees(String input) {
        Answer form = form("rename", 0);
        Answer answer = caller.press(form, "#submit", Map.of("name", input));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isIn(form.path(), ACCOUNT + "?told=renamed");
        BadInputIT.assertPlain(caller.follow(answer));
        Answer account = caller.get(ACCOUNT);
        BadInputIT.assertPlain(account);
        assertThat(names().get(0))
                .isEqualTo(
                        answer.location().startsWith(ACCOUNT + "?")
                                ? visible(TypedText.clean(input))
                                : AccountScreen.APP);
    }

    /** White space shows as one space. */
    private static String visible(String text) {
        return Jsoup.parse(Entities.escape(text)).text();
    }

    @Test
    void a_form_after_the_end_of_the_session_changes_nothing() {
        Answer rename = form("rename", 0);
        Answer remove = form("remove", 1);
        portal.clock().forward(Duration.ofMinutes(11));

        assertThat(caller.press(rename, "#submit", Map.of("name", "late")).location())
                .startsWith("/nl/rpo/sign-in");
        assertThat(caller.press(remove, "#submit", Map.of()).location())
                .startsWith("/nl/rpo/sign-in");
        caller.cookies().putAll(elsewhere().cookies());
        assertThat(names()).containsExactly(AccountScreen.APP, AccountScreen.PHONE);
    }

    @Test
    void a_form_after_ten_minutes_wants_a_second_factor_first_and_changes_nothing() {
        Answer rename = form("rename", 0);
        Answer remove = form("remove", 1);
        portal.clock().forward(Duration.ofMinutes(6));
        caller.get(ACCOUNT);
        portal.clock().forward(Duration.ofMinutes(5));

        assertThat(caller.press(rename, "#submit", Map.of("name", "late")).location())
                .isEqualTo("/nl/rpo/sign-in/verify?to=" + rename.path() + "/again");
        assertThat(caller.press(remove, "#submit", Map.of()).location())
                .isEqualTo("/nl/rpo/sign-in/verify?to=" + remove.path() + "/again");
        assertThat(names()).containsExactly(AccountScreen.APP, AccountScreen.PHONE);
    }

    @Test
    void a_form_of_what_is_gone_is_no_page_and_does_no_harm() {
        Answer rename = form("rename", 1);
        Answer remove = form("remove", 1);
        assertThat(caller.press(remove, "#submit", Map.of()).location())
                .isEqualTo(ACCOUNT + "?told=removed");

        assertThat(caller.press(remove, "#submit", Map.of()).status()).isEqualTo(404);
        assertThat(caller.press(rename, "#submit", Map.of("name", "late")).status()).isEqualTo(404);
        assertThat(names()).containsExactly(AccountScreen.APP);
        assertThat(removals()).isEqualTo(1);
    }

    private long removals() {
        return caller.get(ACCOUNT).html().select(".timeline strong").eachText().stream()
                .filter(AccountScreen.event("authenticator-removed")::equals)
                .count();
    }

    @Test
    void a_form_of_the_last_one_is_refused_with_the_reason() {
        Answer last = form("remove", 0);
        Answer other = form("remove", 1);
        caller.press(other, "#submit", Map.of());

        Answer refused = caller.press(last, "#submit", Map.of());

        assertThat(refused.location()).isEqualTo(last.path());
        assertThat(caller.follow(refused).body()).contains(Say.words("account.remove.last"));
        assertThat(names()).containsExactly(AccountScreen.APP);
    }

    @Test
    void a_name_that_is_refused_comes_back_by_a_redirect_with_what_was_typed() {
        Answer form = form("rename", 0);
        String tooLong = "x".repeat(200);

        Answer refused = caller.press(form, "#submit", Map.of("name", tooLong));
        assertThat(refused.location()).isEqualTo(form.path());
        Answer again = caller.follow(refused);

        assertThat(again.html().select("#name-error")).isNotEmpty();
        assertThat(again.html().select("#name").val()).isEqualTo(tooLong);
        assertThat(caller.get(form.path()).html().select("#name").val())
                .isEqualTo(AccountScreen.APP);
    }

    @Test
    void somebody_elses_authenticator_is_no_page() {
        Enrolled other = Forms.enrol(portal, People.fresh("rpo"));
        String theirs = other.caller().get(ACCOUNT).html().select("a[href*=/rename/]").attr("href");
        Map<String, String> fields = Caller.fields(form("rename", 0), "#submit");
        fields.put("name", "mine now");

        assertThat(caller.get(theirs).status()).isEqualTo(404);
        assertThat(caller.post(theirs, fields).status()).isEqualTo(404);
        assertThat(caller.post(theirs.replace("rename", "remove"), fields).status()).isEqualTo(404);
        assertThat(other.caller().get(ACCOUNT).body()).doesNotContain("mine now");
    }

    @Test
    void signing_out_is_a_form_of_our_own_and_harmless_when_late() {
        assertThat(caller.get("/nl/rpo/sign-out").status()).isEqualTo(200);
        Answer foreign =
                caller.post("/nl/rpo/sign-out", "", Map.of("Origin", "https://evil.example"));
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(caller.get(ACCOUNT).status()).isEqualTo(200);

        Caller twin = caller.twin();
        Answer out =
                caller.post("/nl/rpo/sign-out", Map.of("next", "https://evil.example/", "x", "y"));
        assertThat(out.location()).isEqualTo("/nl/rpo/sign-out/done");
        assertThat(twin.get(ACCOUNT).isRedirect()).isTrue();
        assertThat(twin.post("/nl/rpo/sign-out", Map.of()).location())
                .isEqualTo("/nl/rpo/sign-out/done");
        assertThat(new Caller(portal).post("/nl/rpo/sign-out", Map.of()).location())
                .isEqualTo("/nl/rpo/sign-out/done");
    }
}
