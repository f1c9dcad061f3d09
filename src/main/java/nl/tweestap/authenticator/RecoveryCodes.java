package nl.tweestap.authenticator;

import java.time.Instant;
import java.util.Optional;

/**
 * One set of recovery codes; the codes themselves are known as hashes only.
 *
 * @param unused how many are left, 0 to {@link RecoveryCode#PER_SET}
 */
public record RecoveryCodes(
        String id, String name, Instant boundAt, Optional<Instant> lastUsedAt, int unused)
        implements Authenticator {

    @Override
    public Kind kind() {
        return Kind.RECOVERY_CODES;
    }
}
