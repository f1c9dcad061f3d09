package nl.tweestap.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A name that tells one app from another. */
class AppNameTest {

    @Test
    void is_the_plain_one_while_nothing_else_has_it() {
        assertThat(AppName.unused("Microsoft Authenticator", List.of("Telefoon")))
                .isEqualTo("Microsoft Authenticator");
    }

    @Test
    void gets_the_first_number_that_is_free() {
        assertThat(AppName.unused("App", List.of("App", "App 3"))).isEqualTo("App 2");
        assertThat(AppName.unused("App", List.of("App", "App 2"))).isEqualTo("App 3");
    }
}
