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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456",
                "123 456",
                "RPO: je code is 123456. Geef deze code aan niemand, ook niet aan de servicedesk."
                        + "\n@localhost #123456",
                "RPO: je code is 123456. Geef deze code aan niemand, ook niet aan"
                        + " de servicedesk.@portal.school.nl #123456",
                "je code is \u200e123456\u200f.",
                "G-123456 is your code until 10:15",
                "\u0631\u0645\u0632 \u0661\u0662\u0663\u0664\u0665\u0666"
            })
    void finds_the_code_in_the_message_it_came_in(String pasted) {
        assertThat(TypedCode.sixDigits(pasted)).isEqualTo("123456");
        assertThat(TypedCode.canBe(Kind.PHONE, pasted)).isTrue();
        assertThat(new OneTimeCode("123456").isSame(pasted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "1234567",
                "je code is 1234567.",
                "je code is 123456. De vorige was 654321.",
                "bel 0612345678"
            })
    void takes_no_code_from_a_text_that_has_none_or_several(String pasted) {
        assertThat(TypedCode.sixDigits(pasted)).isEmpty();
        assertThat(TypedCode.canBe(Kind.APP, pasted)).isFalse();
    }

    @Test
    void looks_at_400_characters_and_not_at_401() {
        assertThat(TypedCode.sixDigits(" ".repeat(394) + "123456")).isEqualTo("123456");
        assertThat(TypedCode.sixDigits(" ".repeat(395) + "123456")).isEmpty();
        assertThat(TypedCode.sixDigits("a".repeat(394) + "123456")).isEqualTo("123456");
        assertThat(TypedCode.sixDigits("a".repeat(395) + "123456")).isEmpty();
    }
}
