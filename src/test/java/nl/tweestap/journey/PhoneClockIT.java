package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.IndependentTotp;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.SignInForms;
import nl.tweestap.journey.kit.WizardForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phone whose clock is wrong. */
class PhoneClockIT {

    private final Portal portal = Portal.shared();

    @ParameterizedTest
    @CsvSource({"7, clock-ahead", "-7, clock-behind"})
    void is_told_while_an_app_is_bound_at_no_cost_and_binds_nothing(int minutes, String words) {
        WizardForms wizard = new WizardForms(portal, People.fresh("rpo")).to("scan");
        String key = Forms.key(wizard.page());
        String early = IndependentTotp.code(key, portal.now().plus(Duration.ofMinutes(minutes)));

        wizard.answer(Map.of("app-code", early));

        String said = Say.words("enrolment.scan." + words, 7, "@");
        assertThat(wizard.step()).isEqualTo("scan");
        assertThat(wizard.page().errors()).contains(said.substring(0, said.indexOf('@')));
        assertThat(wizard.page().count(Say.words("verifier.tries.before", 5))).isEqualTo(1);
        wizard.answer(Map.of("app-code", IndependentTotp.code(key, portal.now())));
        assertThat(wizard.step()).isEqualTo("phone");
    }

    @Test
    void is_not_told_at_sign_in_where_a_guesser_would_learn_from_it() {
        Enrolled enrolled = Forms.enrol(portal, People.fresh("rpo"));
        portal.clock().forward(Duration.ofSeconds(30));
        SignInForms signIn = new SignInForms(enrolled);

        signIn.type(IndependentTotp.code(enrolled.key(), portal.now().plusSeconds(420)));

        assertThat(signIn.page().errors()).contains(Say.words("verifier.verdict.wrong-app"));
        assertThat(signIn.isSignedIn()).isFalse();
    }
}
