package nl.tweestap.helpdesk.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The number of a ticket, to be said on the telephone: {@code K7M-4XQ}. It opens nothing. */
public final class TicketNumber {

    /** No pairs that are read or heard wrong: 0/O, 1/I/L, 2/Z, 5/S, U/V, B/P/D, M/N. */
    private static final String ALPHABET = "34679ACEFGHJKMPQRTWXY";

    /** 21^6, some 86 million: enough for a week of a school. */
    public static final int CHARACTERS = 6;

    private static final int GROUP = 3;

    private TicketNumber() {}

    static String random(RandomGenerator source) {
        StringBuilder number = new StringBuilder();
        for (int index = 0; index < CHARACTERS; index++) {
            number.append(ALPHABET.charAt(source.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }

    /** As it is shown, in two groups. */
    public static String shown(String number) {
        return number.substring(0, GROUP) + "-" + number.substring(GROUP);
    }

    /** What somebody typed, dashes, spaces and small letters forgiven; empty when it is none. */
    public static Optional<String> parse(String typed) {
        String plain = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        boolean isOne =
                plain.length() == CHARACTERS
                        && plain.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
        return isOne ? Optional.of(plain) : Optional.empty();
    }
}
