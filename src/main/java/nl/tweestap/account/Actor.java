package nl.tweestap.account;

import java.util.Optional;

/**
 * Who changes the ways into an account: in which session, and in which browser.
 *
 * @param token of the session, as it is now
 * @param browser in a word or two, for the owner to recognise
 */
public record Actor(String token, String browser) {

    /** How the place of a line begins that the service desk made; no browser is called so. */
    private static final String DESK = "@";

    /** Room in a line of the history for who it was. */
    private static final int MOST_OF_A_NAME = 60;

    /** An employee of the service desk, in no session of the account. */
    public static Actor ofDesk(String name) {
        String fitted = name.length() <= MOST_OF_A_NAME ? name : name.substring(0, MOST_OF_A_NAME);
        return new Actor("", DESK + fitted);
    }

    /** Who of the service desk it was, where the place of a line says that it was the desk. */
    public static Optional<String> employee(String browser) {
        return Optional.of(browser)
                .filter(place -> place.startsWith(DESK))
                .map(place -> place.substring(DESK.length()));
    }

    @Override
    public String toString() {
        return "Actor(" + browser + ")";
    }
}
