package nl.tweestap.authenticator.wrong;

import nl.tweestap.account.Accounts;

/** An arrow that points up, in a room that is for plain Java. */
final class KnowsAccounts {

    boolean isAny(Accounts accounts) {
        return accounts.find("").isPresent();
    }
}
