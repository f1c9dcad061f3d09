package nl.tweestap.teach.drawn;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.tweestap.teach.Turns;

/** The small pictures, each drawn once while it is asked for. */
@ApplicationScoped
public class Thumbnails {

    /** Some hundred at their full size; when it is reached all are forgotten and drawn again. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Each takes a core for a tenth of a second and some megabytes: the pages come first. */
    static final int AT_ONCE = 2;

    /** A reader of links waits a few seconds for a picture, and shows none after that. */
    static final int PATIENCE_SECONDS = 3;

    /** A class that pastes a link at once; all of them are through in the time above. */
    static final int MOST_WAITING = 24;

    private final int most;
    private final Map<Key, byte[]> drawn = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Turns turns =
            new Turns(AT_ONCE, MOST_WAITING, Duration.ofSeconds(PATIENCE_SECONDS));

    private record Key(Thumbnail thumbnail, int width) {}

    public Thumbnails() {
        this(MOST_BYTES);
    }

    Thumbnails(int most) {
        this.most = most;
    }

    /**
     * A picture as PNG.
     *
     * @param width one of {@link Thumbnail#WIDTHS}
     * @return empty when too many are being drawn just now
     */
    public Optional<byte[]> png(Thumbnail thumbnail, int width) {
        if (!Thumbnail.WIDTHS.contains(width)) {
            throw new IllegalArgumentException("Not a width of ours: " + width);
        }
        Key key = new Key(thumbnail, width);
        return Optional.ofNullable(drawn.get(key)).or(() -> inTurn(key));
    }

    /** Whoever waited may find that it was drawn meanwhile. */
    private Optional<byte[]> inTurn(Key key) {
        return turns.turn(() -> Optional.ofNullable(drawn.get(key)).orElseGet(() -> draw(key)));
    }

    private byte[] draw(Key key) {
        byte[] png = ThumbnailDrawing.draw(key.thumbnail(), key.width());
        if (bytes.addAndGet(png.length) > most) {
            drawn.clear();
            bytes.set(png.length);
        }
        drawn.put(key, png);
        return png;
    }

    /** How much is kept just now. */
    long kept() {
        return drawn.values().stream().mapToLong(one -> one.length).sum();
    }
}
