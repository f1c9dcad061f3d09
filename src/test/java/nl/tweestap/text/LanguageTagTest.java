package nl.tweestap.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any language can be named, by the tag that browsers know. */
class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "nl, nl, nl",
        "nl-formal, nl, nl",
        "tr, tr, tr",
        "pt-br, pt-br, pt-BR",
        "zh-hant, zh-hant, zh-Hant",
        "es-419, es-419, es-419",
        "kmr, kmr, kmr",
        "de-ch-formal, de-ch, de-CH"
    })
    void a_tag_has_a_plain_tone_and_a_place_in_html(String tag, String plain, String html) {
        LanguageTag read = LanguageTag.of(tag).orElseThrow();

        assertThat(read.plain()).isEqualTo(plain);
        assertThat(read.htmlLang()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t",
                "TR",
                "xx",
                "turks",
                "tr-",
                "tr_tr",
                "nl-informal",
                "formal",
                "-formal",
                "zh-hant-tw-formal",
                "tr/../..",
                "outbox",
                "embed"
            })
    void what_is_none_is_none(String tag) {
        assertThat(LanguageTag.of(tag)).isEmpty();
    }
}
