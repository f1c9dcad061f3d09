package nl.tweestap.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jos\u00e9 Wit",
                "Jose\u0301 Wit",
                "\u00a0Jos\u00e9\u00a0Wit",
                "Jos\u00e9\u2003 \tWit\n",
                "\u200bJos\u00e9 W\u200bit\ufeff",
                "\u202aJos\u00e9 Wit\u202c",
                "\u200eJos\u00e9 Wi\u00adt\u2060",
                "Jos\u00e9 W\u200dit\u200d",
                "Jos\u00e9\u3164Wit\u0000"
            })
    void is_what_people_see(String typed) {
        assertThat(TypedText.clean(typed)).isEqualTo("Jos\u00e9 Wit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200b",
                "\u00a0",
                "\u00a0\u200b\ufeff",
                "\u3164",
                "\u2800",
                "\u200d",
                "\u0301",
                "\ufe0f"
            })
    void is_nothing_where_there_is_nothing_to_see(String typed) {
        assertThat(TypedText.clean(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0646\u0627\u0645\u200c\u0647\u0627",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u2764\ufe0f\u200d\ud83d\udd25 van mij"
            })
    void keeps_what_joins_letters_and_pictures(String typed) {
        assertThat(TypedText.clean(typed)).isEqualTo(typed);
    }

    @Test
    void drops_half_a_letter() {
        assertThat(TypedText.clean("a\ud800b\udc00")).isEqualTo("ab");
        assertThat(TypedText.clean("\ud800")).isEmpty();
    }

    @Test
    void changes_no_letter_and_no_sign() {
        String typed = "\u2019t \u0141\u00f3d\u017a: a-b_c@d.nl \\ \ud83d\ude00 \u00bd";

        assertThat(TypedText.clean(typed)).isEqualTo(typed);
    }
}
