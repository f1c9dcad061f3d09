package nl.tweestap.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a language says of itself. */
class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "tr, Türkçe, true",
        "vi, Tiếng Việt, true",
        "uk, Українська, true",
        "el, Ελληνικά, true",
        "ar, العربية, false",
        "he, עברית, false",
        "ka, ქართული, false",
        "zh, 中文, false"
    })
    void one_in_latin_greek_or_cyrillic_has_handouts(String tag, String name, boolean has) {
        LanguageTag known = LanguageTag.of(tag).orElseThrow();

        assertThat(Language.described(known, name, "").isForPaper()).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({"ar, Arabic", "fa, Farsi"})
    void one_that_is_read_from_the_right_has_none_whatever_its_name(String tag, String name) {
        LanguageTag known = LanguageTag.of(tag).orElseThrow();

        assertThat(Language.described(known, name, "").reading(true).isForPaper()).isFalse();
    }
}
