package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.LiveSchool;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A school that does without the second step of this site: guides, and nothing to sign in to. */
class GuidesOnlyIT {

    private static final String HOME = "/nl/leesbaar";
    private static final LiveSchool SCHOOL = new LiveSchool("leesbaar", HOME);

    private final Caller caller = new Caller(Portal.shared());

    @BeforeAll
    static void begin() {
        SCHOOL.begin(
                Map.of(
                        "school.yaml",
                        """
                        name: ROC Leesbaar
                        short-name: Leesbaar
                        languages: [nl]
                        start-address: start.leesbaar.example
                        second-step: microsoft
                        own-step: none
                        account-example: n.dewit@leesbaar.example
                        plan: [app, recovery-codes]
                        policy: {countries: [NL], sms: true, voice: false}
                        helpdesk: {phone: 088 000 00 08, mail: help@leesbaar.example}
                        colours: {school: "#2444a5", tint: "#e8eefb"}
                        dark-colours: {school: "#3f63d6", tint: "#1a2340"}
                        guides: {app: rpo-app, set-up: set-up}
                        """,
                        "nl.properties",
                        "account=mail\nhours=altijd\ndesk=hier\n",
                        "mark.svg",
                        "<svg viewBox=\"0 0 40 40\"><circle cx=\"20\" cy=\"20\" r=\"20\"/></svg>"));
    }

    @AfterAll
    static void end() {
        SCHOOL.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/guides/app/ios", "/try/app/ios", "/search?q=inloggen"})
    void no_open_page_leads_to_signing_in_or_the_wizard(String rest) {
        Document page = caller.get(HOME + rest).html();

        assertThat(page.select("a[href*=/sign-in], a[href*=/enrol], a[href*=/account]")).isEmpty();
        assertThat(page.select("a[href*=set-up], #site")).isEmpty();
        assertThat(page.select("main").text()).doesNotContain("herstelcode", "???");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/enrol", "/enrol/scan", "/account"})
    void who_comes_to_sign_in_all_the_same_reads_where_the_second_step_is_set_up(String rest) {
        Answer answer = caller.open(HOME + rest);
        Document page = answer.html();

        assertThat(answer.path()).startsWith(HOME + "/sign-in");
        assertThat(page.select("main").text()).contains(Say.words("signin.password.not-here"));
        assertThat(page.select("input[type=password]")).isEmpty();
        assertThat(page.select("main a").eachAttr("href")).contains(HOME);
    }

    @Test
    void the_guide_of_our_own_wizard_is_not_there() {
        assertThat(caller.get(HOME + "/guides/set-up/ios").status()).isEqualTo(404);
        assertThat(caller.get(HOME).html().select(".hero .button").attr("href"))
                .isEqualTo(HOME + "/guides/app");
    }
}
