package nl.tweestap.authenticator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A code sent to a phone by SMS or call (out-of-band, NIST SP 800-63B-4 §3.1.3).
 *
 * <p>Printing it shows nothing.
 */
public record OneTimeCode(String digits) {

    /** SP 800-63B-4 §3.1.3.2: at least 20 bits, or six digits with throttling. */
    public static final int LENGTH = 6;

    /** SP 800-63B-4 §3.1.3.2: at most ten minutes. */
    public static final Duration LIFETIME = Duration.ofMinutes(10);

    /** A resend repeats the same code until it is this old; after that it would die on arrival. */
    public static final Duration REPEATABLE_FOR = Duration.ofMinutes(9);

    /**
     * Wrong codes against one challenge before it is dead; the same code sent again has no more.
     */
    public static final int MAX_WRONG = 5;

    private static final int BOUND = 1_000_000;
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    public OneTimeCode {
        if (!SIX_DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("A one-time code has six digits");
        }
    }

    /** Makes a new one; every code from 000000 is as likely as any other. */
    public static OneTimeCode random(RandomGenerator source) {
        return new OneTimeCode(String.format(Locale.ROOT, "%06d", source.nextInt(BOUND)));
    }

    /**
     * Whether somebody typed this code, or pasted the message it is in. How alike they are shows in
     * no time taken.
     */
    public boolean isSame(String typed) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.UTF_8),
                TypedCode.sixDigits(typed).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "OneTimeCode(hidden)";
    }
}
