package nl.tweestap.authenticator;

import java.util.regex.Pattern;

/**
 * A telephone number in international form (E.164): a plus and 7 to 15 digits.
 *
 * <p>Printing it shows the mask only, so that a number never ends in a log.
 */
public record PhoneNumber(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** How many digits a mask leaves: its owner can tell two phones apart, nobody can call. */
    static final int SHOWN_DIGITS = 2;

    private static final int DIGITS_IN_A_BLOCK = 6;

    public PhoneNumber {
        if (!E164.matcher(e164).matches()) {
            throw new IllegalArgumentException("Not a telephone number in E.164 form");
        }
    }

    /** The last two digits, after dots: {@code •• •• •• 78}. */
    public String masked() {
        return "•• •• •• " + lastDigits();
    }

    /** What it shares with the million numbers beside it: about what one network hands out. */
    public String block() {
        return e164.substring(0, e164.length() - DIGITS_IN_A_BLOCK);
    }

    public String lastDigits() {
        return e164.substring(e164.length() - SHOWN_DIGITS);
    }

    @Override
    public String toString() {
        return masked();
    }
}
