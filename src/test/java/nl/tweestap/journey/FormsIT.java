package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.journey.kit.Enrolled;
import nl.tweestap.journey.kit.Forms;
import nl.tweestap.journey.kit.People;
import nl.tweestap.journey.kit.Portal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole wizard without scripts: plain forms and redirects. */
class FormsIT {

    @ParameterizedTest
    @MethodSource("nl.tweestap.school.OurSchools#slugs")
    void takes_somebody_of_every_school_through_its_plan_without_scripts(String school) {
        Enrolled enrolled = Forms.enrol(Portal.shared(), People.fresh(school));

        assertThat(enrolled.key()).hasSize(32);
        assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(enrolled.caller().get("/nl/" + school + "/account").status()).isEqualTo(200);
    }
}
