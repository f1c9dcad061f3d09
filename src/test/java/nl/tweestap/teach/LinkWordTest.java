package nl.tweestap.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import nl.tweestap.guide.ShortName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkWordTest {

    @Test
    void a_made_up_word_has_no_signs_that_look_alike_and_no_capitals() {
        Random source = new Random(7);
        for (int index = 0; index < 1_000; index++) {
            String word = LinkWord.random(source);

            assertThat(word).hasSize(LinkWord.CHARACTERS).matches("[a-z0-9]+");
            assertThat(word).doesNotContainPattern("[01aeiou25lsvz]");
            assertThat(ShortName.folded(word)).isEqualTo(word);
        }
    }

    @ParameterizedTest
    @CsvSource({"RPO-App-7", "rp0-app-7", "rpO-aPp-7"})
    void what_looks_alike_is_read_alike(String typed) {
        assertThat(ShortName.folded(typed)).isEqualTo(ShortName.folded("rpo-app-7"));
    }

    @Test
    void two_different_numbers_stay_two() {
        assertThat(ShortName.folded("rpo-app-10")).isEqualTo(ShortName.folded("rpo-app-lO"));
        assertThat(ShortName.folded("rpo-app-10")).isNotEqualTo(ShortName.folded("rpo-app-11"));
    }
}
