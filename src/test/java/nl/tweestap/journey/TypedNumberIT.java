package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.People.Person;
import nl.tweestap.journey.kit.Portal;
import nl.tweestap.journey.kit.Say;
import nl.tweestap.journey.kit.WizardForms;
import nl.tweestap.verifier.sentcode.ResendLimits;
import org.junit.jupiter.api.Test;

/** A number that is being added: a slip in it is seen, and mended. */
class TypedNumberIT {

    private final Portal portal = Portal.shared();
    private final Person person = People.fresh("mborijnland");
    private final WizardForms wizard = new WizardForms(portal, person);

    private String number() {
        return wizard.page().html().select("#number").val().replace(" ", "");
    }

    private static String international(Person person) {
        return "+31" + person.phone().replace(" ", "").substring(1);
    }

    @Test
    void stands_in_full_where_its_code_is_typed_and_in_the_field_to_be_mended() {
        wizard.to("phone-code");
        assertThat(wizard.page().html().select("#wizard bdi").text().replace(" ", ""))
                .isEqualTo(international(person));

        wizard.press("#other-number", Map.of());
        assertThat(number()).isEqualTo(international(person));

        Person other = People.fresh("mborijnland");
        portal.clock().forward(ResendLimits.waitAfter(1)); // another number waits too
        wizard.answer(Map.of("number", other.phone()));
        assertThat(wizard.page().html().select("#wizard bdi").text().replace(" ", ""))
                .isEqualTo(international(other));
        wizard.press("#back", Map.of());
        assertThat(number()).isEqualTo(international(other));
    }

    @Test
    void is_not_told_to_another_session_which_has_no_more_than_the_password() {
        wizard.to("phone-code");
        WizardForms elsewhere = new WizardForms(portal, person);

        assertThat(elsewhere.step()).isEqualTo("phone-code");
        assertThat(elsewhere.page().html().select("#wizard bdi").text()).startsWith("••");
        elsewhere.press("#other-number", Map.of());
        assertThat(elsewhere.page().html().select("#number").val()).isEmpty();
    }

    @Test
    void is_asked_anew_without_the_good_news_when_it_was_wrong() {
        WizardForms app = new WizardForms(portal, People.fresh("rpo")).to("phone");
        assertThat(app.page().count(Say.words("enrolment.wizard.bound-app"))).isEqualTo(1);

        app.answer(Map.of("number", "12"));

        assertThat(app.page().errors()).isNotEmpty();
        assertThat(app.page().count(Say.words("enrolment.wizard.bound-app"))).isZero();
        assertThat(app.page().html().select("#number").val()).isEqualTo("12");
    }
}
