package nl.tweestap.authenticator;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A code for the day the phone is lost: {@code XXXX-XXXX-XXXX-XXXX}, used once (NIST SP 800-63B-4
 * §3.1.2 and §4.2.1.1).
 *
 * <p>Sixteen characters from an alphabet of 25: 25^16 ≈ 2^74.3, well over the 64 bits that make a
 * fast hash enough against guessing through the front door. With less than 112 bits a stolen
 * database could be searched, so the hash is salted per set and keyed by the caller.
 */
public final class RecoveryCode {

    /** Codes in one set: enough for years, and few enough for a small piece of paper. */
    public static final int PER_SET = 10;

    static final int CHARACTERS = 16;
    private static final int GROUP = 4;

    /** As we show it, with any dash: “3. XXXX-XXXX-XXXX-XXXX”. */
    private static final Pattern IN_TEXT =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])\\w{4}(?:\\p{Pd}\\w{4}){3}(?![\\p{L}\\p{N}\\p{Pd}])");

    private final LetterCode code;

    private RecoveryCode(LetterCode code) {
        this.code = code;
    }

    public static RecoveryCode random(RandomGenerator source) {
        return new RecoveryCode(LetterCode.random(source, CHARACTERS));
    }

    /**
     * Reads what somebody typed, dashes, spaces and small letters forgiven; or the one code in a
     * pasted line of a list.
     *
     * @return empty when it cannot be a recovery code
     */
    public static Optional<RecoveryCode> parse(String typed) {
        return LetterCode.parse(typed, CHARACTERS, IN_TEXT).map(RecoveryCode::new);
    }

    /** In groups of four, for showing once. */
    public String reveal() {
        return code.grouped(GROUP);
    }

    /**
     * What is stored instead of the code.
     *
     * @param salt of the set it belongs to
     * @return 64 hexadecimal digits
     */
    public String hash(String salt) {
        return code.hash(salt);
    }

    @Override
    public String toString() {
        return "RecoveryCode(hidden)";
    }
}
