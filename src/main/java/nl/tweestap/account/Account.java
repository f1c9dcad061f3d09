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
 * @param hold whether somebody gets in at all
 * @param timesHelped counts what the service desk did to it
 */
public record Account(
        String id,
        String school,
        String username,
        String displayName,
        String mail,
        String language,
        Optional<String> defaultAuthenticator,
        Hold hold,
        int timesHelped) {

    /** Why nobody gets into it, whatever they prove. */
    public enum Hold {
        NONE,
        /** The service desk blocked it. */
        DESK,
        /** Its owner said of a change that it was not theirs: nothing goes on until that is clear. */
        OBJECTED
    }

    public boolean isBlocked() {
        return hold != Hold.NONE;
    }

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
