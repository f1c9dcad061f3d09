package nl.tweestap.helpdesk.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody sends, as it arrives. Room is made for what came, not for what was promised, and
 * nobody is waited for longer than {@link #PATIENCE}; who sends nothing at all is the container's.
 */
final class ArrivingBody {

    /** For the longest file over a slow line. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 64 * 1024;

    private ArrivingBody() {}

    /**
     * Reads it.
     *
     * @param length bytes it has, as was promised
     * @return empty where fewer came, or too slowly, or the sender hung up
     */
    static Optional<byte[]> read(InputStream in, int length, InstantSource clock) {
        try {
            return all(in, length, clock);
        } catch (IOException hungUp) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> all(InputStream in, int length, InstantSource clock)
            throws IOException {
        Instant until = clock.instant().plus(PATIENCE);
        byte[] body = new byte[Math.min(length, AT_ONCE)];
        int come = 0;
        while (come < length) {
            if (come == body.length) {
                body = Arrays.copyOf(body, Math.min(length, 2 * come));
            }
            int read = in.read(body, come, body.length - come);
            if (read < 0 || !clock.instant().isBefore(until)) {
                return Optional.empty();
            }
            come += read;
        }
        return Optional.of(body);
    }
}
