package nl.tweestap.authenticator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import nl.tweestap.verifier.sentcode.ResendLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shared secrets, one-time codes, numbers and masks: what they hold and what they hide. */
class SecretsTest {

    private final SecureRandom randomness = new SecureRandom();

    @Test
    void a_shared_secret_has_160_bits_and_never_prints_itself() {
        SharedSecret secret = SharedSecret.random(randomness);

        assertThat(secret.reveal()).hasSize(20);
        assertThat(secret.toString()).isEqualTo("SharedSecret(hidden)");
    }

    @Test
    void a_shared_secret_has_16_bytes_or_more() {
        assertThat(new SharedSecret(new byte[16]).reveal()).hasSize(16);
        assertThatIllegalArgumentException().isThrownBy(() -> new SharedSecret(new byte[15]));
    }

    /** RFC 4648 §10, without the padding. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI"
    })
    void base32_encodes_the_vectors_of_rfc_4648(String text, String encoded) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(encoded);
    }

    @Test
    void the_address_in_the_qr_names_issuer_and_account_percent_encoded() {
        SharedSecret secret =
                new SharedSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

        assertThat(OtpauthUri.of(secret, "ROC Midden Nederland", "noor@rpo.example"))
                .isEqualTo(
                        "otpauth://totp/ROC%20Midden%20Nederland:noor@rpo.example"
                                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                                + "&issuer=ROC%20Midden%20Nederland");
    }

    @ParameterizedTest
    @CsvSource({
        "RPO: Noord, noor@rpo.example, RPO%20Noord:noor@rpo.example, RPO%20Noord",
        "RPO, urn:noor, RPO:urn%20noor, RPO",
        "RPO\uff1aNoord :, noor, RPO%20Noord:noor, RPO%20Noord",
        "R&P?O/1, noor%3Aa, R%26P%3FO%2F1:noor%253Aa, R%26P%3FO%2F1"
    })
    void the_address_in_the_qr_has_one_colon_between_issuer_and_account(
            String issuer, String account, String label, String shown) {
        String address = OtpauthUri.of(SharedSecret.random(randomness), issuer, account);

        assertThat(address)
                .startsWith("otpauth://totp/" + label + "?secret=")
                .endsWith("&issuer=" + shown);
    }

    @Test
    void a_one_time_code_has_six_digits_and_never_prints_itself() {
        OneTimeCode code = OneTimeCode.random(randomness);

        assertThat(code.digits()).matches("[0-9]{6}");
        assertThat(code.toString()).doesNotContain(code.digits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+31612345678", "+3197010580001"})
    void a_number_in_international_form_is_taken(String e164) {
        assertThat(new PhoneNumber(e164).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0612345678",
                "+0612345678",
                "+12345",
                "+1234567890123456",
                "+31 6 1234"
            })
    void any_other_form_of_number_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(text));
    }

    @Test
    void a_number_shows_its_last_two_digits_only() {
        assertThat(new PhoneNumber("+31612345678")).hasToString("•• •• •• 78");
    }

    @ParameterizedTest
    @CsvSource({"noor@rpo.example, n•••@rpo.example", "x, •••", "@rpo.example, •••", "'', •••"})
    void a_mail_address_shows_first_letter_and_domain(String address, String masked) {
        assertThat(Mask.mail(address)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 60", "3, 120", "9, 120"})
    void waits_longer_after_each_send(int sends, int seconds) {
        assertThat(ResendLimits.waitAfter(sends)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
