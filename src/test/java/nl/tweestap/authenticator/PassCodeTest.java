package nl.tweestap.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PassCodeTest {

    private final PassCode code = PassCode.random(new SecureRandom());

    @Test
    void has_two_groups_of_five_without_look_alikes() {
        assertThat(code.reveal())
                .matches("[" + LetterCode.ALPHABET + "]{5}-[" + LetterCode.ALPHABET + "]{5}");
    }

    @Test
    void is_read_in_small_letters_with_spaces_and_out_of_a_sentence() {
        String small = code.reveal().toLowerCase(Locale.ROOT).replace('-', ' ');
        String told = "Je code is " + code.reveal() + ".";

        assertThat(PassCode.parse(small)).map(PassCode::reveal).contains(code.reveal());
        assertThat(PassCode.parse(told)).map(PassCode::reveal).contains(code.reveal());
    }

    @Test
    void is_not_read_from_what_has_a_letter_too_few_or_too_many_or_another_one() {
        assertThat(PassCode.parse(code.reveal().substring(1))).isEmpty();
        assertThat(PassCode.parse(code.reveal() + "A")).isEmpty();
        assertThat(PassCode.parse("OOOOO-11111")).isEmpty();
    }

    @Test
    void is_never_printed() {
        assertThat(code).hasToString("PassCode(hidden)");
    }
}
