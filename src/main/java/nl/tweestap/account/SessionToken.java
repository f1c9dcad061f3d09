package nl.tweestap.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What only the browser of a session has; here its hash is kept. */
final class SessionToken {

    /** OWASP ASVS 5.0 7.2.3 asks for 128 bits; twice that costs nothing. */
    private static final int LENGTH_BYTES = 32;

    private SessionToken() {}

    static String draw(RandomGenerator randomness) {
        byte[] bytes = new byte[LENGTH_BYTES];
        randomness.nextBytes(bytes);
        return text(bytes);
    }

    static String hash(String token) {
        try {
            return text(
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
