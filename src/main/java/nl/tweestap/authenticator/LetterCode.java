package nl.tweestap.authenticator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** A code of letters and digits that people read off paper or hear on the telephone. */
record LetterCode(String characters) {

    /** No 0/O, 1/I/L, 2/Z, 5/S or U/V: pairs that are read wrong. */
    static final String ALPHABET = "346789ABCDEFGHJKMNPQRTWXY";

    static LetterCode random(RandomGenerator source, int length) {
        StringBuilder characters = new StringBuilder();
        for (int index = 0; index < length; index++) {
            characters.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return new LetterCode(characters.toString());
    }

    /**
     * Reads what somebody typed, dashes, spaces and small letters forgiven; or the one code in a
     * pasted text.
     *
     * @param inText the form it has there
     * @return empty when it cannot be such a code
     */
    static Optional<LetterCode> parse(String typed, int length, Pattern inText) {
        String typedAlone = TypedCode.normalise(typed);
        String characters =
                typedAlone.length() == length
                        ? typedAlone
                        : TypedCode.normalise(TypedCode.only(inText, typed));
        boolean isOne =
                characters.length() == length
                        && characters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return isOne ? Optional.of(new LetterCode(characters)) : Optional.empty();
    }

    /** With a dash after so many characters. */
    String grouped(int group) {
        return characters.replaceAll("(.{" + group + "})(?!$)", "$1-");
    }

    /**
     * What is stored instead of the code.
     *
     * @return 64 hexadecimal digits
     */
    String hash(String salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(digest.digest(characters.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "LetterCode(hidden)";
    }
}
