package nl.tweestap.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with AES-256-GCM (NIST SP 800-38D), bound to an owner, and makes keyed hashes.
 *
 * <p>A sealed text reads {@code keyId:base64(nonce, ciphertext, tag)}. Nonces are random: 2^-33
 * chance of a repeat after 2^32 sealings (SP 800-38D §8.3), which a school does not reach.
 */
public final class Seal {

    /** AES-256. */
    public static final int KEY_LENGTH_BYTES = 32;

    /** SP 800-38D §5.2.1.1: 96 bits. */
    private static final int NONCE_LENGTH_BYTES = 12;

    private static final int TAG_LENGTH_BITS = 128;
    private static final int KEY_ID_LENGTH = 8;

    private final SecretKeySpec encryption;
    private final SecretKeySpec hashing;
    private final String keyId;
    private final RandomGenerator randomness;

    /**
     * @param key 32 bytes
     * @param randomness cryptographically strong
     */
    public Seal(byte[] key, RandomGenerator randomness) {
        if (key.length != KEY_LENGTH_BYTES) {
            throw new IllegalArgumentException("The sealing key has 32 bytes");
        }
        this.encryption = new SecretKeySpec(derive(key, "encryption"), "AES");
        this.hashing = new SecretKeySpec(derive(key, "hashing"), "HmacSHA256");
        this.keyId = HexFormat.of().formatHex(derive(key, "id")).substring(0, KEY_ID_LENGTH);
        this.randomness = randomness;
    }

    /** Names the key without telling it, for rotation and for the start-up check. */
    String keyId() {
        return keyId;
    }

    /**
     * Seals a text.
     *
     * @param owner what the text belongs to, such as account and row id; not stored, needed to open
     */
    public String seal(String text, String owner) {
        byte[] nonce = new byte[NONCE_LENGTH_BYTES];
        randomness.nextBytes(nonce);
        byte[] sealed = encrypted(text, nonce, owner);
        byte[] whole =
                ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
        return keyId + ":" + Base64.getEncoder().encodeToString(whole);
    }

    private byte[] encrypted(String text, byte[] nonce, String owner) {
        try {
            return run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8), owner);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws SealBroken when key or owner is another one, or a bit has changed
     */
    public String open(String sealed, String owner) {
        try {
            byte[] whole = whole(sealed);
            byte[] nonce = Arrays.copyOf(whole, NONCE_LENGTH_BYTES);
            byte[] rest = Arrays.copyOfRange(whole, NONCE_LENGTH_BYTES, whole.length);
            return new String(run(Cipher.DECRYPT_MODE, nonce, rest, owner), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException notOurs) {
            throw new SealBroken(owner, notOurs);
        }
    }

    private static byte[] whole(String sealed) throws GeneralSecurityException {
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.substring(sealed.indexOf(':') + 1));
            if (whole.length > NONCE_LENGTH_BYTES) {
                return whole;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below: what exactly is broken helps nobody but a forger.
        }
        throw new GeneralSecurityException("Too short, or no base 64");
    }

    /**
     * A hash nobody can compute without the key, for finding equal values: HMAC-SHA-256, in hex.
     */
    public String keyedHash(String text) {
        return HexFormat.of().formatHex(hmac(hashing, text.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, String owner)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, encryption, new GCMParameterSpec(TAG_LENGTH_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(input);
    }

    private static byte[] derive(byte[] key, String purpose) {
        return hmac(new SecretKeySpec(key, "HmacSHA256"), purpose.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "Seal(" + keyId + ")";
    }
}
