package nl.tweestap.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongWordTest {

    @Test
    void goes_on_before_an_at_or_a_dot_and_after_a_slash() {
        assertThat(new LongWord().parts("servicedesk@rpo.example"))
                .containsExactly("servicedesk", "@rpo", ".example");
        assertThat(new LongWord().parts("https://rpo.nl/nl/guides"))
                .containsExactly("https://", "rpo", ".nl/", "nl/", "guides");
    }
}
