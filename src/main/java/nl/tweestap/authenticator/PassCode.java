package nl.tweestap.authenticator;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code of a {@link TemporaryPass}: {@code XXXXX-XXXXX}, said over the telephone and used once.
 *
 * <p>Ten characters from an alphabet of 25: 25^10 ≈ 2^46.4, far over the 20 bits that SP 800-63B-4
 * §3.1.3.2 asks of what lives so shortly and is guessed at five times in five minutes.
 */
public final class PassCode {

    static final int CHARACTERS = 10;
    private static final int GROUP = 5;

    /** As we show it, with any dash. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\w{5}\\p{Pd}\\w{5}(?![\\p{L}\\p{N}\\p{Pd}])");

    private final LetterCode code;

    private PassCode(LetterCode code) {
        this.code = code;
    }

    public static PassCode random(RandomGenerator source) {
        return new PassCode(LetterCode.random(source, CHARACTERS));
    }

    /**
     * Reads what somebody typed, dashes, spaces and small letters forgiven.
     *
     * @return empty when it cannot be the code of a pass
     */
    public static Optional<PassCode> parse(String typed) {
        return LetterCode.parse(typed, CHARACTERS, IN_TEXT).map(PassCode::new);
    }

    /** In two groups, for showing once. */
    public String reveal() {
        return code.grouped(GROUP);
    }

    /**
     * What is stored instead of the code.
     *
     * @param salt id of the pass
     * @return 64 hexadecimal digits
     */
    public String hash(String salt) {
        return code.hash(salt);
    }

    @Override
    public String toString() {
        return "PassCode(hidden)";
    }
}
