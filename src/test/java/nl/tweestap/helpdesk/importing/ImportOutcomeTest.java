package nl.tweestap.helpdesk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportOutcomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"people.csv", "leerlingen: 2026.csv", "a: +1 ~2 -3"})
    void is_found_again_in_the_log_with_any_name_of_a_file(String name) {
        Figures figures = new Figures(9, 4, 3, 0, 2, 9, 0, 0);

        assertThat(ImportOutcome.ofLogged(ImportOutcome.logged(name, figures)))
                .contains(new ImportOutcome(name, "4", "3", "2"));
    }

    @Test
    void what_the_log_says_otherwise_is_none() {
        assertThat(ImportOutcome.ofLogged("people.csv: +1 ~0")).isEmpty();
        assertThat(ImportOutcome.ofLogged("people.csv")).isEmpty();
    }
}
