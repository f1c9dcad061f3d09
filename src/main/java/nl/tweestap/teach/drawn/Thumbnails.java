package nl.tweestap.teach.drawn;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The small pictures, each drawn once while it is asked for. */
@ApplicationScoped
public class Thumbnails {

    /** Some hundred at their full size; when it is reached all are forgotten and drawn again. */
    static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Each takes a core for a tenth of a second and some megabytes: the pages come first. */
    static final int AT_ONCE = 2;

    /** A reader of links waits a few seconds for a picture, and shows none after that. */
    static final int PATIENCE_SECONDS = 3;

    private final int most;
    private final Map<Key, byte[]> drawn = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

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

    private Optional<byte[]> inTurn(Key key) {
        if (!hasPlace()) {
            return Optional.empty();
        }
        try {
            // Whoever waited may find that it was drawn meanwhile.
            return Optional.ofNullable(drawn.get(key)).or(() -> Optional.of(draw(key)));
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
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
