package nl.tweestap.authenticator;

import java.security.MessageDigest;
import java.util.random.RandomGenerator;

/**
 * The key that an authenticator app and the verifier share (K in RFC 6238).
 *
 * <p>Does not protect against a copy: whoever has seen the QR has the key. It only keeps the bytes
 * out of logs and messages; {@link #reveal} is called from few, named places, which a test guards.
 */
public final class SharedSecret {

    /** RFC 4226 §4 R6 recommends 160 bits; NIST SP 800-63B-4 §3.1.4 asks for 112 or more. */
    public static final int LENGTH_BYTES = 20;

    /** RFC 4226 §4 R6: at least 128 bits. */
    private static final int MIN_LENGTH_BYTES = 16;

    private final byte[] bytes;

    /**
     * Wraps bytes that were made or stored before.
     *
     * @throws IllegalArgumentException when there are fewer than 16 of them
     */
    public SharedSecret(byte[] bytes) {
        if (bytes.length < MIN_LENGTH_BYTES) {
            throw new IllegalArgumentException("A shared secret has at least 16 bytes");
        }
        this.bytes = bytes.clone();
    }

    /** Makes a new one. The source must be cryptographically strong (RFC 4226 §4 R6, §7.5). */
    public static SharedSecret random(RandomGenerator source) {
        byte[] bytes = new byte[LENGTH_BYTES];
        source.nextBytes(bytes);
        return new SharedSecret(bytes);
    }

    /** The bytes themselves, for computing a code, for sealing, for showing once. */
    public byte[] reveal() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedSecret secret && MessageDigest.isEqual(bytes, secret.bytes);
    }

    @Override
    public int hashCode() {
        return SharedSecret.class.hashCode();
    }

    @Override
    public String toString() {
        return "SharedSecret(hidden)";
    }
}
