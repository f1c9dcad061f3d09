package nl.tweestap.account;

/**
 * Who changes the ways into an account: in which session, and in which browser.
 *
 * @param token of the session, as it is now
 * @param browser in a word or two, for the owner to recognise
 */
public record Actor(String token, String browser) {

    @Override
    public String toString() {
        return "Actor(" + browser + ")";
    }
}
