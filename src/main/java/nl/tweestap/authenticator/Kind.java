package nl.tweestap.authenticator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kinds of authenticator there are. What else differs by kind is found by a {@code switch}
 * without {@code default}, one for each concern; CONTRIBUTING.md lists them, and the compiler names
 * them.
 */
public enum Kind {
    APP(5, true, false),
    PHONE(2, true, false),
    /** For the day all else fails: never asked for first, and always free to go. */
    RECOVERY_CODES(1, false, true);

    private final int most;
    private final boolean isEveryday;
    private final boolean isReplaced;

    Kind(int most, boolean isEveryday, boolean isReplaced) {
        this.most = most;
        this.isEveryday = isEveryday;
        this.isReplaced = isReplaced;
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

    /** As it stands in addresses, message keys and a school's plan: {@code recovery-codes}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All of them, to tell an editor what may be written. */
    public static String slugs() {
        return Arrays.stream(values()).map(Kind::slug).collect(Collectors.joining(", "));
    }

    /** Empty for a word that is no kind. */
    public static Optional<Kind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
