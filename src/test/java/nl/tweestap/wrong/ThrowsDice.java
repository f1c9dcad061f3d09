package nl.tweestap.wrong;

import java.security.SecureRandom;

/** Randomness of its own. */
final class ThrowsDice {

    int throwOnce() {
        return new SecureRandom().nextInt();
    }
}
