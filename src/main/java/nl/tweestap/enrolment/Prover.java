package nl.tweestap.enrolment;

import nl.tweestap.account.Account;
import nl.tweestap.account.Actor;

/**
 * Who is proving, in which session.
 *
 * @param token as it is now
 * @param name what a new authenticator is called at first
 */
public record Prover(Account account, String token, String name, String browser) {

    Actor actor() {
        return new Actor(token, browser);
    }

    @Override
    public String toString() {
        return "Prover(" + account.id() + ")";
    }
}
