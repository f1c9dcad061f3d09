package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.Outbox;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** Wrong codes in the wizard: counted down as they are, forgiven by a right one, then a pause. */
class WizardPauseIT {

    private final Portal portal = Portal.shared();
    private final Outbox outbox = new Outbox(portal);
    private final Person person = People.fresh("rpo");
    private final WizardForms wizard = new WizardForms(portal, person);

    private String appCode() {
        return IndependentTotp.code(Forms.key(wizard.page()), portal.now());
    }

    private static String wrong(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    @Test
    void P15_counts_wrong_app_codes_down_and_then_pauses() {
        wizard.to("scan");
        String code = wrong(appCode());
        for (int left = 4; left >= 1; left--) {
            wizard.answer(Map.of("app-code", code));
            assertThat(wizard.page().errors()).contains(Say.words("verifier.verdict.wrong-app"));
            assertThat(wizard.page().count(Say.words("verifier.tries.before", left))).isEqualTo(1);
        }
        Answer asked = wizard.page();
        wizard.answer(Map.of("app-code", code));
        assertPaused(wizard.page());

        Answer late = wizard.pressOn(asked, Map.of("app-code", appCode()));
        assertThat(late.errors()).containsPattern("om \\d+[.:]\\d\\d uur");
        assertPaused(wizard.reload().page());

        portal.clock().forward(Duration.ofMinutes(5));
        wizard.reload().answer(Map.of("app-code", appCode()));
        assertThat(wizard.step()).isEqualTo("phone");
    }

    private static void assertPaused(Answer page) {
        assertThat(page.html().select("#paused").text()).containsPattern("Om \\d+[.:]\\d\\d uur");
        assertThat(page.html().select("#app-code, #phone-code-field, #next, #send-sms")).isEmpty();
    }

    @Test
    void slips_with_the_app_leave_the_phone_all_its_tries() {
        wizard.to("scan");
        for (int slip = 1; slip <= 4; slip++) {
            wizard.answer(Map.of("app-code", wrong(appCode())));
        }
        wizard.to("phone-code");
        assertThat(wizard.page().html().select("#phone-code-field-hint").text())
                .isEqualTo(Say.words("verifier.tries.before", 5));

        for (int slip = 1; slip <= 5; slip++) {
            wizard.answer(Map.of("phone-code-field", wrong(outbox.smsCode(person))));
        }
        assertPaused(wizard.page());
        assertThat(wizard.page().heading())
                .isEqualTo(Say.words("enrolment.phone-code.title-paused"));
        assertThat(wizard.page().html().select("#other-number")).isNotEmpty();
    }
}
