package nl.tweestap.content;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Something read from the content folder, and read again after the folder has changed. Looking
 * costs a walk through the folder, so it is done at most every two seconds.
 */
public final class Fresh<T> {

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final ContentFolder folder;
    private final Function<ContentFolder, T> reader;
    private final InstantSource clock;

    private volatile Read<T> last;

    public Fresh(ContentFolder folder, InstantSource clock, Function<ContentFolder, T> reader) {
        this.folder = folder;
        this.reader = reader;
        this.clock = clock;
        this.last = read(folder.stamp());
    }

    public T get() {
        Read<T> known = last;
        if (clock.instant().isBefore(known.nextLook)) {
            return known.value;
        }
        return look().value;
    }

    private synchronized Read<T> look() {
        if (clock.instant().isBefore(last.nextLook)) {
            return last;
        }
        long stamp = folder.stamp();
        last = stamp == last.stamp ? new Read<>(last.value, stamp, nextLook()) : read(stamp);
        return last;
    }

    private Read<T> read(long stamp) {
        return new Read<>(reader.apply(folder), stamp, nextLook());
    }

    private Instant nextLook() {
        return clock.instant().plus(BETWEEN_LOOKS);
    }

    private record Read<T>(T value, long stamp, Instant nextLook) {}
}
