package nl.tweestap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language that a browser asks for, and never that of the machine we run on. */
class LanguageWishTest {

    private static final SpokenLanguages OURS = new SpokenLanguages(Language.PACKED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | nl",
                "en-GB,en;q=0.9 | en",
                "de,en;q=0.2,nl;q=0.8 | nl",
                "nl;q=0, en;q=0.1 | en",
                "NL-be | nl"
            })
    void is_the_first_one_we_speak(String header, String tag) {
        assertThat(OURS.wished(header).map(Language::tag)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "de", ";;q=x", "en;q=nonsense", "\u0000", "nl;q=0"})
    void is_none_where_there_is_none_that_can_be_read(String header) {
        assertThat(OURS.wished(header)).isEmpty();
    }

    @Test
    void is_none_without_a_header_or_with_one_that_is_too_long() {
        assertThat(OURS.wished(null)).isEqualTo(Optional.empty());
        assertThat(OURS.wished("nl,".repeat(400))).isEmpty();
    }
}
