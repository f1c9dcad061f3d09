package nl.tweestap.authenticator;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app: RFC 6238 over RFC 4226, with SHA-1, 6 digits and 30 seconds,
 * because that is what every app understands.
 *
 * <p>Does not protect against phishing: a code typed on a false page works on the true one for as
 * long as it lives (NIST SP 800-63B-4 §3.2.5).
 */
public final class Totp {

    /** RFC 6238 §4 (X). */
    public static final Duration TIME_STEP = Duration.ofSeconds(30);

    /** RFC 4226 §5.3: at least six. */
    public static final int DIGITS = 6;

    /** Time steps accepted before and after now: RFC 6238 §5.2 advises one at most. */
    public static final int DRIFT = 1;

    /** For an authenticator that never had a code accepted: any time step is later. */
    public static final long NEVER = -1;

    /** What RFC 6238 §1.2 allows; apps reliably support the first only. */
    public enum Algorithm {
        SHA1("HmacSHA1"),
        SHA256("HmacSHA256"),
        SHA512("HmacSHA512");

        private final String mac;

        Algorithm(String mac) {
            this.mac = mac;
        }
    }

    private Totp() {}

    /** The time step (T) of a moment; RFC 6238 §4.2 with T0 = 0. */
    public static long timeStep(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), TIME_STEP.toSeconds());
    }

    /** The code at a time step, with leading zeros. */
    public static String code(SharedSecret secret, long timeStep) {
        return code(Algorithm.SHA1, secret, timeStep, DIGITS);
    }

    /** HOTP(K, T) of RFC 4226 §5.3, with dynamic truncation. */
    static String code(Algorithm algorithm, SharedSecret secret, long timeStep, int digits) {
        byte[] hash =
                hmac(algorithm, secret, ByteBuffer.allocate(Long.BYTES).putLong(timeStep).array());
        int offset = hash[hash.length - 1] & 0xf;
        int binary = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fff_ffff;
        int modulus = (int) Math.pow(10, digits);
        return Integer.toString(modulus + binary % modulus).substring(1);
    }

    /**
     * The time step within the drift that has this code, used before or not. All of them are
     * compared, so the time taken says nothing.
     */
    public static OptionalLong matchingTimeStep(SharedSecret secret, String code, Instant now) {
        OptionalLong matching = OptionalLong.empty();
        long current = timeStep(now);
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            if (isSame(code(secret, step), code)) {
                matching = OptionalLong.of(step);
            }
        }
        return matching;
    }

    /**
     * The time step nearest to now that has this code, up to so long before and after: for telling
     * somebody whose secret is on the screen that a clock is wrong, never for accepting a code.
     */
    public static OptionalLong nearestTimeStep(
            SharedSecret secret, String code, Instant now, Duration within) {
        OptionalLong nearest = OptionalLong.empty();
        long current = timeStep(now);
        for (long away = within.dividedBy(TIME_STEP); away >= 0; away--) {
            for (long step : new long[] {current - away, current + away}) {
                if (isSame(code(secret, step), code)) {
                    nearest = OptionalLong.of(step);
                }
            }
        }
        return nearest;
    }

    private static boolean isSame(String expected, String claimed) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                claimed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(Algorithm algorithm, SharedSecret secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance(algorithm.mac);
            mac.init(new SecretKeySpec(secret.reveal(), algorithm.mac));
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
