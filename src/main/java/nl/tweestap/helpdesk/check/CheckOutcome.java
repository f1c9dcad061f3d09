package nl.tweestap.helpdesk.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of a check, as the log keeps it: a line's hash covers these words, so they stay as they
 * are. Each has words for readers in {@code text/helpdesk}.
 */
public enum CheckOutcome {
    APP_CODE("code of the app"),
    SENT_CODE("code that was sent"),
    WORDS_SAID("words said aloud"),
    NOT_SENT("not sent"),
    WRONG_CODE("wrong code"),
    WRONG_WORDS("wrong words"),
    WRONG_TOO_OFTEN("wrong words, too often"),
    TOO_LATE("too late"),
    ANOTHER_WORD("another word was said");

    /** Between an outcome and what ended with it, in the log. */
    public static final String ENDED = "; ended: ";

    /** Between the things that ended. */
    public static final String AND = ", ";

    private final String logged;

    CheckOutcome(String logged) {
        this.logged = logged;
    }

    /** As the log keeps it. */
    String logged() {
        return logged;
    }

    /** The one that a line of the log begins with; empty where it says something else. */
    public static Optional<CheckOutcome> ofLogged(String line) {
        String alone = line.split(ENDED, 2)[0];
        return Arrays.stream(values()).filter(one -> one.logged.equals(alone)).findFirst();
    }

    /** As it stands in message keys: {@code app-code}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
