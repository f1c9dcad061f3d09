package nl.tweestap.authenticator;

import java.time.Instant;
import java.util.Optional;

/**
 * A phone that can be sent a code.
 *
 * @param channel how its owner wants the code
 */
public record Phone(
        String id,
        String name,
        Instant boundAt,
        Optional<Instant> lastUsedAt,
        PhoneNumber number,
        Channel channel)
        implements Authenticator {

    @Override
    public Kind kind() {
        return Kind.PHONE;
    }

    @Override
    public boolean isSameAs(Authenticator other) {
        return other instanceof Phone phone && phone.number.equals(number);
    }

    @Override
    public Optional<String> maskedNumber() {
        return Optional.of(number.masked());
    }
}
