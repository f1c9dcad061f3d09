package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void cuts_text_into_small_words_without_accents() {
        assertThat(Tokens.of("Één QR-code, géén 2e sms!"))
                .containsExactly("een", "qr", "code", "qrcode", "geen", "2e", "sms");
    }

    @Test
    void takes_twelve_typed_words_and_not_thirteen_and_forty_letters_of_each() {
        assertThat(Tokens.typed("a b c d e f g h i j k l m")).hasSize(Tokens.MAX_TYPED);
        assertThat(Tokens.typed("x".repeat(41))).containsExactly("x".repeat(40));
        assertThat(Tokens.typed(" ,;!?<>\"' - ")).isEmpty();
    }
}
