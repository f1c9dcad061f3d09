package nl.tweestap.authenticator;

import java.time.Instant;
import java.util.Optional;

/**
 * An app that computes codes from a shared secret.
 *
 * @param lastAcceptedTimeStep {@link Totp#NEVER} when no code was accepted yet
 */
public record AuthenticatorApp(
        String id,
        String name,
        Instant boundAt,
        Optional<Instant> lastUsedAt,
        SharedSecret secret,
        long lastAcceptedTimeStep)
        implements Authenticator {

    @Override
    public Kind kind() {
        return Kind.APP;
    }
}
