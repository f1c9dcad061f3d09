package nl.tweestap.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "code, code, 1.0",
        "authen, authenticator, 0.85",
        "code, beveiligingscode, 0.6",
        "scannen, scanen, 0.7",
        "telefon, telefoon, 0.7",
        "auhtenticator, authenticator, 0.7",
        "autentikator, authenticator, 0.45",
        "athuenticator, authenticator, 0.45",
        "volgened, volgende, 0.7",
        "qr, qrcode, 0.0",
        "ja, je, 0.0",
        "appel, wachtwoord, 0.0",
        "code, cadeau, 0.0"
    })
    void judges_how_much_a_typed_word_is_like_a_word(String typed, String word, double likeness) {
        assertThat(Likeness.of(typed, word)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "kitten, sitting, 3", "a, b, 1"})
    void counts_typos_as_damerau_did(String one, String other, int typos) {
        assertThat(Likeness.distance(one, other, 5)).isEqualTo(typos);
        assertThat(Likeness.distance(other, one, 5)).isEqualTo(typos);
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 1", "7, 1", "8, 2", "40, 2"})
    void allows_more_typos_in_longer_words(int length, int typos) {
        assertThat(Likeness.typos(length)).isEqualTo(typos);
    }

    @Test
    void does_not_count_on_where_the_lengths_differ_too_much() {
        assertThat(Likeness.distance("a", "a".repeat(40), 2)).isEqualTo(3);
    }
}
