package nl.tweestap.journey.kit;

import java.util.List;
import nl.tweestap.journey.kit.People.Person;

/**
 * Somebody who has been through the wizard, and what they took from it.
 *
 * @param caller who did it, still signed in
 * @param key of the authenticator app, in Base32
 */
public record Enrolled(Person person, Caller caller, String key, List<String> recoveryCodes) {

    /** What the app on this person's phone shows now. */
    public String appCode() {
        return IndependentTotp.code(key, caller.portal().now());
    }
}
