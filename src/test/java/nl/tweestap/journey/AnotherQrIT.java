package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;

/** A second tab, or an app, that still has the QR of before. */
class AnotherQrIT {

    private final Portal portal = Portal.shared();
    private final WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");
    private final Answer left = wizard.page();
    private final String oldKey = Forms.key(left);

    private String code(String key) {
        return IndependentTotp.code(key, portal.now());
    }

    private int triesLeftAfterAWrongCode() {
        wizard.answer(Map.of("app-code", "000000"));
        for (int left = 5; left >= 0; left--) {
            if (wizard.page().count(Say.words("verifier.tries.before", left)) == 1) {
                return left;
            }
        }
        throw new AssertionError(wizard.page().errors());
    }

    @Test
    void is_told_when_the_other_tab_made_a_new_one() {
        wizard.press("#renew", Map.of());

        Answer answer = wizard.pressOn(left, Map.of("app-code", code(oldKey)));

        assertThat(answer.errors()).contains(Say.words("enrolment.scan.expired"));
        assertThat(Forms.key(answer)).isEqualTo(Forms.key(wizard.page())).isNotEqualTo(oldKey);
        assertThat(answer.html().select("#app-code").val()).isEmpty();
        assertThat(triesLeftAfterAWrongCode()).isEqualTo(4);
    }

    @Test
    void loses_no_try_with_a_code_of_the_earlier_one() {
        wizard.press("#renew", Map.of());
        assertThat(wizard.page().html().select("[role=status]").text())
                .isEqualTo(Say.words("enrolment.scan.another"));

        wizard.answer(Map.of("app-code", code(oldKey)));

        assertThat(wizard.page().errors()).contains(Say.words("enrolment.scan.expired"));
        assertThat(triesLeftAfterAWrongCode()).isEqualTo(4);
        wizard.answer(Map.of("app-code", code(Forms.key(wizard.page()))));
        assertThat(wizard.step()).isEqualTo("phone");
    }

    @Test
    void finds_the_same_one_after_going_back() {
        wizard.press("#back", Map.of()).press("#back", Map.of()).to("scan");

        assertThat(Forms.key(wizard.page())).isEqualTo(oldKey);
        assertThat(wizard.page().html().select("[role=status]")).isEmpty();
    }

    @Test
    void is_told_when_going_back_took_too_long_for_the_earlier_one() {
        wizard.press("#back", Map.of());
        portal.clock().forward(Duration.ofMinutes(6));
        wizard.reload();
        portal.clock().forward(Duration.ofMinutes(6));
        wizard.to("scan");

        assertThat(Forms.key(wizard.page())).isNotEqualTo(oldKey);
        assertThat(wizard.page().html().select("[role=status]").text())
                .isEqualTo(Say.words("enrolment.scan.another"));
        wizard.answer(Map.of("app-code", code(oldKey)));
        assertThat(wizard.page().errors()).contains(Say.words("enrolment.scan.expired"));
        assertThat(triesLeftAfterAWrongCode()).isEqualTo(4);
    }
}
