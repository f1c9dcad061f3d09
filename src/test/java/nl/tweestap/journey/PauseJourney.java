package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.tweestap.journey.kit.Browser;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInScreen;
import nl.tweestap.journey.kit.Visit;
import org.junit.jupiter.api.Test;

/** How many tries there are is said as it is, and during a pause nothing is asked. */
class PauseJourney {

    private static final Duration TIME_STEP = Duration.ofSeconds(30);

    private final Portal portal = Portal.shared();
    private final Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));

    @Test
    void counts_wrong_codes_down_pauses_and_says_until_when() {
        portal.clock().forward(TIME_STEP);
        try (Visit visit = Browser.phone()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            assertThat(visit.find("#code-hint").innerText()).contains("vijf pogingen");
            for (int left = 4; left >= 1; left--) {
                assertThat(signIn.refused("000000"))
                        .contains(Say.words("verifier.verdict.wrong-app"));
                assertThat(visit.text().split(Say.words("verifier.tries.before", left), -1))
                        .as("The number of tries is said once")
                        .hasSize(2);
            }
            signIn.type("000000");
            visit.click("#submit");
            visit.find("#errors:focus").waitFor();
            assertThat(visit.find("#errors").innerText()).containsPattern("om \\d+[.:]\\d\\d uur");
            assertThat(visit.text()).doesNotContain(Say.words("verifier.verdict.wrong-app"));
            assertPaused(visit);

            visit.page().reload();
            assertPaused(visit);
            visit.go(signIn.path("sign-in/verify/recovery-code"));
            assertPaused(visit);

            portal.clock().forward(Duration.ofMinutes(5));
            visit.go(signIn.path("sign-in/verify"));
            signIn.accepted(enrolled.appCode());
        }
    }

    private static void assertPaused(Visit visit) {
        assertThat(visit.find("#paused").innerText()).containsPattern("Om \\d+[.:]\\d\\d uur");
        assertThat(visit.find("#code").count()).isZero();
        assertThat(visit.find("#submit").count()).isZero();
    }

    @Test
    void what_cannot_be_a_code_costs_no_attempt_and_stays_where_it_was_typed() {
        portal.clock().forward(TIME_STEP);
        try (Visit visit = Browser.desktop()) {
            SignInScreen signIn = new SignInScreen(visit, enrolled).givePassword();
            for (String typed : List.of("", "abc", "12 34", "12345", "1234567")) {
                assertThat(signIn.refused(typed))
                        .contains(Say.words("verifier.verdict.no-code-app"));
                assertThat(visit.find("#code").inputValue()).isEqualTo(typed);
                assertThat(visit.find("#code-hint").innerText()).contains("vijf pogingen");
            }
            signIn.way("recovery-code");
            assertThat(signIn.refused("AAAA-BBBB"))
                    .contains(Say.words("verifier.verdict.no-code-recovery-codes"));
            assertThat(visit.find("#code-hint").innerText()).contains("vijf pogingen");
            assertThat(signIn.refused("AAAA-BBBB-CCCC-DDDD"))
                    .contains(Say.words("verifier.verdict.wrong-recovery-codes"));
        }
    }
}
