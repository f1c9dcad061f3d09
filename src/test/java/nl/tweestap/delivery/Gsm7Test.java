package nl.tweestap.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Gsm7Test {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "’t Łódź | 't Lodz",
                "“Noord” – ‘Zuid’ | \"Noord\" - 'Zuid'",
                "Crème brûlée | Crème brulée",
                "Ĳsselcollege | IJsselcollege",
                "façade Ÿ | facade Y",
                "Þingeyri, Đakovo, Œuvre | Thingeyri, Dakovo, OEuvre",
                "één\u00a0te\u200b veel… | één te veel...",
                "e\u0301e\u0301n | één",
                "ﬁets № ２ ™ | fiets ? 2 ?",
                "５ＣＭ | 5CM"
            })
    void a_letter_that_an_sms_lacks_becomes_its_nearest(String text, String sent) {
        assertThat(Gsm7.of(text)).isEqualTo(sent);
    }

    @Test
    void letters_it_has_stay_as_they_are() {
        String text = "@£$¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§äöñüà {[~]} \\ | ^ €\nΔΩ ¡¿#1";

        assertThat(Gsm7.of(text)).isEqualTo(text);
    }

    @Test
    void knows_what_it_can_spell() {
        assertThat(Gsm7.spells("kodunuz {0}. Paylaşmayın ğ İ ı?")).isTrue();
        assertThat(Gsm7.spells("الرمز {0}")).isFalse();
    }

    @Test
    void what_is_like_none_is_a_question_mark_each() {
        assertThat(Gsm7.of("школа 😀 学校")).isEqualTo("????? ? ??");
    }
}
