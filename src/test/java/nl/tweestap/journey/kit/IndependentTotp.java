package nl.tweestap.journey.kit;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app of our own, from RFC 6238 and RFC 4648 alone: it shares no code with the
 * verifier, so that both would have to be wrong in the same way.
 */
public final class IndependentTotp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private IndependentTotp() {}

    /** The six digits an app shows at this moment. */
    public static String code(String base32Key, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(base32Key), "RAW"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            int truncated = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", truncated % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String base32Key) {
        String key = base32Key.replace(" ", "").replace("=", "");
        ByteBuffer bytes = ByteBuffer.allocate(key.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int index = 0; index < key.length(); index++) {
            bits = bits << 5 | BASE32.indexOf(key.charAt(index));
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.put((byte) (bits >> held));
            }
        }
        return bytes.array();
    }
}
