package nl.tweestap.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.tweestap.authenticator.Totp.Algorithm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of RFC 4226 appendix D and RFC 6238 appendix B, then our own rules on top of them. */
class TotpTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final SharedSecret SECRET = secret(20);

    /** The RFCs' secrets: the digits 1 to 0, repeated up to the hash's length. */
    private static SharedSecret secret(int length) {
        return new SharedSecret(
                "1234567890".repeat(7).substring(0, length).getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314",
        "5, 254676", "6, 287922", "7, 162583", "8, 399871", "9, 520489"
    })
    void computes_the_codes_of_rfc_4226_appendix_d(long counter, String code) {
        assertThat(Totp.code(SECRET, counter)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "59, SHA1, 94287082", "59, SHA256, 46119246", "59, SHA512, 90693936",
        "1111111109, SHA1, 07081804", "1111111109, SHA256, 68084774",
                "1111111109, SHA512, 25091201",
        "1111111111, SHA1, 14050471", "1111111111, SHA256, 67062674",
                "1111111111, SHA512, 99943326",
        "1234567890, SHA1, 89005924", "1234567890, SHA256, 91819424",
                "1234567890, SHA512, 93441116",
        "2000000000, SHA1, 69279037", "2000000000, SHA256, 90698825",
                "2000000000, SHA512, 38618901",
        "20000000000, SHA1, 65353130", "20000000000, SHA256, 77737706",
                "20000000000, SHA512, 47863826"
    })
    void computes_the_codes_of_rfc_6238_appendix_b(long seconds, Algorithm hash, String code) {
        int length =
                switch (hash) {
                    case SHA1 -> 20;
                    case SHA256 -> 32;
                    case SHA512 -> 64;
                };
        long step = Totp.timeStep(Instant.ofEpochSecond(seconds));

        assertThat(Totp.code(hash, secret(length), step, 8)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"''", "abcdef", "12345", "1234567", "94287082"})
    void refuses_what_is_no_code_of_six_digits(String typed) {
        assertThat(Totp.matchingTimeStep(SECRET, typed, NOON)).isEmpty();
    }
}
