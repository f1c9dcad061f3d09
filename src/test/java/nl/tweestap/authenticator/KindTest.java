package nl.tweestap.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What kinds of authenticator there are, and how one is called. */
class KindTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void recovery_codes_are_asked_for_never_first_and_replaced_as_a_set() {
        assertThat(Stream.of(Kind.values()).filter(Kind::isEveryday))
                .containsExactly(Kind.APP, Kind.PHONE);
        assertThat(Stream.of(Kind.values()).filter(Kind::isReplaced))
                .containsExactly(Kind.RECOVERY_CODES, Kind.TEMPORARY_PASS);
    }

    @Test
    void a_pass_is_given_and_no_word_of_an_editor_or_a_form_means_it() {
        assertThat(Stream.of(Kind.values()).filter(Kind::isGiven))
                .containsExactly(Kind.TEMPORARY_PASS);
        assertThat(Kind.ofSlug("temporary-pass")).isEmpty();
        assertThat(Kind.ofSlug("recovery-codes")).contains(Kind.RECOVERY_CODES);
    }

    @Test
    void is_found_by_the_word_that_stands_for_it_and_by_no_other() {
        assertThat(Kind.slugs()).isEqualTo("app, phone, recovery-codes");
        assertThat(Kind.ofSlug("recovery-codes")).contains(Kind.RECOVERY_CODES);
        assertThat(Kind.ofSlug("phone")).contains(Kind.PHONE);
        assertThat(Kind.ofSlug("RECOVERY_CODES")).isEmpty();
    }

    @Test
    void a_phone_is_called_by_its_masked_number_and_an_app_by_its_name() {
        Phone phone =
                new Phone(
                        "p",
                        "Oude",
                        NOON,
                        Optional.empty(),
                        new PhoneNumber("+31612345678"),
                        Channel.SMS);
        RecoveryCodes set = new RecoveryCodes("c", "Herstelcodes", NOON, Optional.empty(), 10);

        assertThat(phone.label()).isEqualTo("•• •• •• 78");
        assertThat(set.label()).isEqualTo("Herstelcodes");
        assertThat(set.maskedNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines", "12345678901234567890123456789012345678901"})
    void is_not_called_by_nothing_by_lines_or_by_41_letters(String name) {
        assertThat(Authenticator.isName(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a", "1234567890123456789012345678901234567890"})
    void is_called_by_one_to_40_letters(String name) {
        assertThat(Authenticator.isName(name)).isTrue();
    }
}
