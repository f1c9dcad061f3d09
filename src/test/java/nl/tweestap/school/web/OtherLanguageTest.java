package nl.tweestap.school.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.text.Language;
import org.junit.jupiter.api.Test;

class OtherLanguageTest {

    @Test
    void of_both_tones_of_dutch_is_english() {
        assertThat(OtherLanguage.of(Language.DUTCH, "nl")).isEqualTo(Language.ENGLISH);
        assertThat(OtherLanguage.of(Language.FORMAL_DUTCH, "nl")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void of_english_is_the_dutch_of_the_school() {
        assertThat(OtherLanguage.of(Language.ENGLISH, "nl-formal"))
                .isEqualTo(Language.FORMAL_DUTCH);
        assertThat(OtherLanguage.of(Language.ENGLISH, "nl")).isEqualTo(Language.DUTCH);
        assertThat(OtherLanguage.of(Language.ENGLISH, "xx")).isEqualTo(Language.DUTCH);
    }
}
