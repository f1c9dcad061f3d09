package nl.tweestap.wrong;

import nl.tweestap.authenticator.SharedSecret;

/** One more place that has the bytes. */
final class RevealsSecrets {

    byte[] bytes(SharedSecret secret) {
        return secret.reveal();
    }
}
