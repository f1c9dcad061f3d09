package nl.tweestap.authenticator;

import java.time.Instant;
import java.util.Optional;
import nl.tweestap.text.TypedText;

/**
 * What a person has to sign in with, besides the password.
 *
 * <p>An authenticator comes into being when its owner proves to have it (binding), and from then on
 * it is replaced as a whole or removed. What was not proven does not exist.
 */
public sealed interface Authenticator permits AuthenticatorApp, Phone, RecoveryCodes, TemporaryPass {

    /** For ever, and unguessable: a random UUID. */
    String id();

    /** What the owner calls it; at most {@link #MAX_NAME_LENGTH} characters. */
    String name();

    Instant boundAt();

    /** Empty when it was never used after binding. */
    Optional<Instant> lastUsedAt();

    Kind kind();

    /** The number it is known by, masked; empty for a kind that has none. */
    default Optional<String> maskedNumber() {
        return Optional.empty();
    }

    /** How history and notices name it: by its number where it has one, else by its name. */
    default String label() {
        return maskedNumber().orElseGet(this::name);
    }

    /** Whether having both would be having one, such as a number twice. */
    default boolean isSameAs(Authenticator other) {
        return false;
    }

    int MAX_NAME_LENGTH = 40;

    /** Whether an authenticator can be called this: clean, neither empty nor too long. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= MAX_NAME_LENGTH
                && name.equals(TypedText.clean(name));
    }
}
