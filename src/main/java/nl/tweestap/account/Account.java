package nl.tweestap.account;

import java.util.Optional;

/**
 * A person's account at one school. The directory knows the person and the password; the account
 * has the authenticators, the sessions and the history.
 *
 * @param id a random UUID, the only thing that stands in logs
 * @param language tag of the language the person read last, in which messages are written while the
 *     school speaks it: {@code nl}, {@code nl-formal}, {@code en}
 * @param defaultAuthenticator id of the one asked first
 */
public record Account(
        String id,
        String school,
        String username,
        String displayName,
        String mail,
        String language,
        Optional<String> defaultAuthenticator) {

    /** Whether there is an address to tell the owner anything at. */
    public boolean isReachable() {
        return !mail.isBlank();
    }

    /** How the owner knows this account among others: by mail address, else by user name. */
    public String knownAs() {
        return isReachable() ? mail : username;
    }

    @Override
    public String toString() {
        return "Account(" + id + ")";
    }
}
