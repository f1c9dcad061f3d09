package nl.tweestap.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.enrolment.Step;
import nl.tweestap.guide.WizardStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page of the wizard has the same name in the guides, which follow their reader through it. */
class StepNamesTest {

    @ParameterizedTest
    @EnumSource(Step.class)
    void each_page_is_known_to_the_guides(Step step) {
        assertThat(WizardStep.ofTag(step.slug())).isPresent();
    }
}
