package nl.tweestap.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of page there are to a browser: each has one style sheet, put together from files of
 * {@code assets/}. What stands later wins.
 */
enum Sheet {
    /** A page that has nothing of its own. */
    PLAIN(""),
    FORM("forms"),
    EDITOR("forms editor"),
    DESK("forms picture desk"),
    TEACH("forms teach"),
    WIZARD("forms picture"),
    SEARCH("search"),
    OUTBOX("outbox"),
    DOOR("landing"),
    LANDING("picture landing"),
    GUIDE("picture guide print"),
    TRY("picture guide try");

    private final String own;

    Sheet(String own) {
        this.own = own;
    }

    /** As it stands in an address and in a view. */
    static Optional<Sheet> ofTag(String tag) {
        return Arrays.stream(values()).filter(sheet -> sheet.tag().equals(tag)).findFirst();
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names of the files that only some pages need; they come after what every page has. */
    List<String> own() {
        return own.isEmpty() ? List.of() : List.of(own.split(" "));
    }
}
