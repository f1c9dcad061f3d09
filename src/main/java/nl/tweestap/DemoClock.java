package nl.tweestap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock that can be put ahead while the portal runs, to show and to test what happens when a code
 * grows old: it reads from a file how far, as an ISO 8601 duration such as {@code PT11M}. Demo mode
 * only.
 */
final class DemoClock implements InstantSource {

    private final Path file;
    private final InstantSource real = Clock.systemUTC();

    DemoClock(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead());
    }

    private Duration ahead() {
        try {
            return Files.exists(file)
                    ? Duration.parse(Files.readString(file).strip())
                    : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
