package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tweestap.journey.kit.AccountForms;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.Say;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second app is called something else than the first. */
class AppNameIT extends AccountForms {

    private Answer atScan() {
        Answer page = caller.follow(caller.post("/nl/rpo/enrol", Map.of("add", "app")));
        while (!page.path().contains("/scan")) {
            page = caller.follow(caller.press(page, "#next", Map.of()));
        }
        return page;
    }

    private void bind(Answer page, String name) {
        String code = IndependentTotp.code(Forms.key(page), portal.now());
        caller.follow(caller.press(page, "#next", Map.of("app-code", code, "app-name", name)));
    }

    @Test
    void is_asked_with_a_proposal_that_no_other_has_and_shown_with_its_last_use() {
        Answer page = atScan();
        String proposal = page.html().select("#app-name").val();
        assertThat(names()).isNotEmpty().doesNotContain(proposal);

        bind(page, proposal);

        assertThat(names()).contains(proposal);
        assertThat(caller.open(ACCOUNT).html().select(".method-badges").eachText())
                .allMatch(badge -> badge.contains(Say.words("account.page.never-used")));
    }

    @ParameterizedTest
    @CsvSource({"Mijn nieuwe telefoon, Mijn nieuwe telefoon", "'  ', Microsoft Authenticator 2"})
    void is_the_one_typed_and_nobody_is_held_up_by_none(String typed, String name) {
        bind(atScan(), typed);

        assertThat(names()).contains(name);
    }

    @Test
    void two_apps_stand_together_under_their_names_where_one_chooses_how_to_sign_in() {
        List<String> before = names();
        bind(atScan(), "Tablet");
        Caller again = new Caller(portal);
        Forms.givePassword(again, enrolled.person());

        List<String> ways =
                again.open("/nl/rpo/sign-in/verify/ways")
                        .html()
                        .select(".row-words strong")
                        .eachText();

        assertThat(before).contains(ways.get(0));
        assertThat(ways.get(1)).isEqualTo("Tablet");
        assertThat(ways).doesNotHaveDuplicates();
    }
}
