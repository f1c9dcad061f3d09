package nl.tweestap.authenticator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of authenticator there are. What else differs by kind is found by a {@code switch}
 * without {@code default}, one for each concern; CONTRIBUTING.md lists them, and the compiler names
 * them.
 */
public enum Kind {
    APP(5, true, false),
    PHONE(2, true, false),
    /** For the day all else fails: never asked for first, and always free to go. */
    RECOVERY_CODES(1, false, true),
    /** Of the service desk, for who has nothing else left: nobody binds one for themselves. */
    TEMPORARY_PASS(1, false, true, true);

    private final int most;
    private final boolean isEveryday;
    private final boolean isReplaced;
    private final boolean isGiven;

    Kind(int most, boolean isEveryday, boolean isReplaced) {
        this(most, isEveryday, isReplaced, false);
    }

    Kind(int most, boolean isEveryday, boolean isReplaced, boolean isGiven) {
        this.most = most;
        this.isEveryday = isEveryday;
        this.isReplaced = isReplaced;
        this.isGiven = isGiven;
    }

    /** How many of this kind one account may have: each is one more way in for a thief. */
    public int most() {
        return most;
    }

    /** Whether people sign in with it every day, so that it can be the one that is asked first. */
    public boolean isEveryday() {
        return isEveryday;
    }

    /** Whether a new one takes the place of the old one, so that there is always room. */
    public boolean isReplaced() {
        return isReplaced;
    }

    /** Whether the service desk gives it: nobody binds one, and no plan asks for it. */
    public boolean isGiven() {
        return isGiven;
    }

    /** As it stands in addresses, message keys and a school's plan: {@code recovery-codes}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that people bind themselves, to tell an editor what may be written. */
    public static String slugs() {
        return bound().map(Kind::slug).collect(Collectors.joining(", "));
    }

    private static Stream<Kind> bound() {
        return Arrays.stream(values()).filter(kind -> !kind.isGiven);
    }

    /** Empty for a word that is no kind, and for what nobody binds for themselves. */
    public static Optional<Kind> ofSlug(String slug) {
        return bound().filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
