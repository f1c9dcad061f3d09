package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole wizard without scripts: plain forms and redirects. */
class FormsIT {

    @ParameterizedTest
    @ValueSource(strings = {"rpo", "rocmn", "mborijnland", "hupracloud"})
    void takes_somebody_of_every_school_through_its_plan_without_scripts(String school) {
        Enrolled enrolled = Forms.enrol(Portal.shared(), People.fresh(school));

        assertThat(enrolled.key()).hasSize(32);
        assertThat(enrolled.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(enrolled.caller().get("/nl/" + school + "/account").status()).isEqualTo(200);
    }
}
