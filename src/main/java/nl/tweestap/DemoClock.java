package nl.tweestap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

    /** A file that was written within it may be written again without looking any newer. */
    private static final Duration GRAIN = Duration.ofSeconds(1);

    private final Path file;
    private final InstantSource real = Clock.systemUTC();
    private volatile Setting setting = new Setting(Instant.MIN, Duration.ZERO);

    /** How far ahead, as the file said when it was written last. */
    private record Setting(Instant written, Duration ahead) {}

    DemoClock(Path file) {
        this.file = file;
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        return now.plus(ahead(now));
    }

    private Duration ahead(Instant now) {
        try {
            Instant written = Files.getLastModifiedTime(file).toInstant();
            Setting known = setting;
            if (known.written().equals(written)) {
                return known.ahead();
            }
            Duration ahead = Duration.parse(Files.readString(file).strip());
            if (written.plus(GRAIN).isBefore(now)) {
                setting = new Setting(written, ahead);
            }
            return ahead;
        } catch (NoSuchFileException notSetYet) {
            return Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
