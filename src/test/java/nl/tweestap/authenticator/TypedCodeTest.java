package nl.tweestap.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456",
                "123 456",
                " 123-456 ",
                "1.2.3.4.5.6",
                "123\u00a0456",
                "١٢٣٤٥٦",
                "۱۲۳۴۵۶",
                "１２３４５６",
                "123456\n"
            })
    void reads_digits_as_people_type_them(String typed) {
        assertThat(TypedCode.normalise(typed)).isEqualTo("123456");
    }

    @Test
    void puts_letters_in_upper_case() {
        assertThat(TypedCode.normalise("abcd-efgh")).isEqualTo("ABCDEFGH");
    }

    @Test
    void looks_at_64_characters_and_not_at_65() {
        assertThat(TypedCode.normalise(" ".repeat(58) + "123456")).isEqualTo("123456");
        assertThat(TypedCode.normalise(" ".repeat(59) + "123456")).isEmpty();
    }
}
