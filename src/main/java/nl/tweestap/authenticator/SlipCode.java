package nl.tweestap.authenticator;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The code on a slip of paper that a teacher hands over: {@code XXXX-XXXX}, used once.
 *
 * <p>Eight characters from an alphabet of 25: 25^8 ≈ 2^37, looked up among the slips of one person
 * and guessed at five times in five minutes in a session, and a thousand times an hour in all of
 * them. It proves nothing without the password.
 */
public final class SlipCode {

    static final int CHARACTERS = 8;
    private static final int GROUP = 4;

    /** As we show it, with any dash. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\w{4}\\p{Pd}\\w{4}(?![\\p{L}\\p{N}\\p{Pd}])");

    private final LetterCode code;

    private SlipCode(LetterCode code) {
        this.code = code;
    }

    public static SlipCode random(RandomGenerator source) {
        return new SlipCode(LetterCode.random(source, CHARACTERS));
    }

    /**
     * Reads what somebody typed, dashes, spaces and small letters forgiven.
     *
     * @return empty when it cannot be the code of a slip
     */
    public static Optional<SlipCode> parse(String typed) {
        return LetterCode.parse(typed, CHARACTERS, IN_TEXT).map(SlipCode::new);
    }

    /** In two groups, for showing once. */
    public String reveal() {
        return code.grouped(GROUP);
    }

    /**
     * What is stored instead of the code.
     *
     * @param salt id of the slip
     * @return 64 hexadecimal digits
     */
    public String hash(String salt) {
        return code.hash(salt);
    }

    @Override
    public String toString() {
        return "SlipCode(hidden)";
    }
}
