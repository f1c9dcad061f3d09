package nl.tweestap.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {

    private final SecureRandom randomness = new SecureRandom();

    @Test
    void has_four_groups_of_four_without_look_alikes() {
        String code = RecoveryCode.random(randomness).reveal();

        assertThat(code).matches("[346789A-HJKMNPQRTWXY]{4}(-[346789A-HJKMNPQRTWXY]{4}){3}");
    }

    @Test
    void carries_at_least_64_bits() {
        double bits =
                RecoveryCode.CHARACTERS * Math.log(LetterCode.ALPHABET.length()) / Math.log(2);

        assertThat(bits).isGreaterThanOrEqualTo(64);
    }

    @Test
    void is_another_one_each_time() {
        long different =
                Stream.generate(() -> RecoveryCode.random(randomness).reveal())
                        .limit(1_000)
                        .collect(Collectors.toSet())
                        .size();

        assertThat(different).isEqualTo(1_000);
    }

    @Test
    void is_read_with_small_letters_spaces_and_without_dashes() {
        RecoveryCode code = RecoveryCode.random(randomness);
        String typed = code.reveal().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(RecoveryCode.parse(typed))
                .hasValueSatisfying(
                        read -> assertThat(read.hash("salt")).isEqualTo(code.hash("salt")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. ABCD-EFGH-3467-89KM",
                "\u2022 abcd\u2013efgh\u20133467\u201389km \u2190 deze",
                "ABCD-EFGH-3467-89KM\nABCD-EFGH-3467-89KM"
            })
    void is_read_from_the_line_it_was_saved_on(String pasted) {
        String hash = RecoveryCode.parse("ABCDEFGH346789KM").orElseThrow().hash("salt");

        assertThat(RecoveryCode.parse(pasted)).map(read -> read.hash("salt")).contains(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ABCD-EFGH-3467-89KM ABCD-EFGH-3467-89KN",
                "3333",
                "3333-3333-3333-333",
                "3333-3333-3333-33333",
                "OOOO-3333-3333-3333"
            })
    void refuses_what_cannot_be_one(String typed) {
        assertThat(RecoveryCode.parse(typed)).isEmpty();
    }

    @Test
    void hashes_differently_with_another_salt_and_never_prints_itself() {
        RecoveryCode code = RecoveryCode.random(randomness);

        assertThat(code.hash("a")).hasSize(64).isNotEqualTo(code.hash("b"));
        assertThat(code.toString()).doesNotContain(code.reveal().substring(0, 4));
    }
}
