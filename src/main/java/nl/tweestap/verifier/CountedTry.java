package nl.tweestap.verifier;

import nl.tweestap.authenticator.Authenticator;

/**
 * A try with a bound authenticator that was counted among its tries in a row. Only {@link Judging}
 * makes one, and nothing is concluded without.
 */
public final class CountedTry {

    private final Authenticator authenticator;

    CountedTry(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    Authenticator authenticator() {
        return authenticator;
    }
}
