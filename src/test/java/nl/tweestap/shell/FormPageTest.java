package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormPageTest {

    private final FormPage page = new FormPage() {};

    @Test
    void a_field_is_described_by_its_hint() {
        assertThat(page.describedBy("code", "Six digits")).isEqualTo("code-hint");
        assertThat(page.isWrong("code")).isFalse();
    }

    @Test
    void what_is_wrong_is_said_before_the_hint() {
        page.refuse("code", "Not this one");

        assertThat(page.isWrong("code")).isTrue();
        assertThat(page.describedBy("code", "Six digits")).isEqualTo("code-error code-hint");
        assertThat(page.describedBy("code", "")).isEqualTo("code-error");
    }

    @Test
    void a_field_with_nothing_to_say_has_no_such_attribute() {
        page.refuse("code", "Not this one");

        assertThat(page.describedBy("name", "")).isNull();
        assertThat(page.isWrong("name")).isFalse();
    }
}
