package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of a portal under test. It only goes ahead, so that tests in any order find each
 * other's traces in the past.
 */
public final class TestClock implements InstantSource {

    private final Path file;
    private final InstantSource real = Clock.systemUTC();
    private Duration ahead = Duration.ZERO;

    TestClock(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    public void forward(Duration more) {
        ahead = ahead.plus(more);
        try {
            Path next = Files.writeString(file.resolveSibling("clock.next"), ahead.toString());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }
}
