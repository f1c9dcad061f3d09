package nl.tweestap.helpdesk.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassCountTest {

    @Test
    void says_which_part_has_a_second_step() {
        assertThat(new ClassCount("4h2", 28, 20, 7, 3).securedPercent()).isEqualTo(25);
        assertThat(new ClassCount("4h2", 28, 28, 28, 28).securedPercent()).isEqualTo(100);
    }

    @Test
    void nobody_is_no_part_of_anything() {
        assertThat(new ClassCount("4h2", 0, 0, 0, 0).securedPercent()).isZero();
    }

    @Test
    void classes_add_up() {
        ClassCount all =
                new ClassCount("", 0, 0, 0, 0)
                        .plus(new ClassCount("4h2", 28, 20, 7, 3))
                        .plus(new ClassCount("5v1", 2, 2, 2, 1));

        assertThat(all).isEqualTo(new ClassCount("", 30, 22, 9, 4));
    }
}
