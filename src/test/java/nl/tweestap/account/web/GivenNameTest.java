package nl.tweestap.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tweestap.text.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNameTest {

    @ParameterizedTest
    @CsvSource({
        "en, Telefoon, Phone",
        "nl, Phone, Telefoon",
        "nl, Telefoon, Telefoon",
        "en, Telefoon van oma, Telefoon van oma"
    })
    void only_the_name_that_the_wizard_gave_is_translated(
            String reader, String name, String shown) {
        assertThat(GivenName.in(Languages.PACKED.ofTag(reader).orElseThrow(), List.of(), name))
                .isEqualTo(shown);
    }
}
