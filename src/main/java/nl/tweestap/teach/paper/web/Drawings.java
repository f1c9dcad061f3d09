package nl.tweestap.teach.paper.web;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tweestap.guide.Shown;

/**
 * Screens as they were drawn before. Guides share many, and most stay as they are when the content
 * changes; so a handout draws only what is new.
 */
final class Drawings {

    /** Some five hundred; when there are more all are forgotten. */
    static final int MOST_BYTES = 6 * 1024 * 1024;

    private final Map<Key, Drawing> kept = new ConcurrentHashMap<>();
    private final int mostBytes;

    Drawings() {
        this(MOST_BYTES);
    }

    Drawings(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    private record Key(Shown picture, String sample) {}

    /** A screen as image, with its size in dots. */
    static final class Drawing {

        private final byte[] png;
        private final int width;
        private final int height;

        Drawing(BufferedImage image) {
            this.png = PaperPictures.png(image);
            this.width = image.getWidth();
            this.height = image.getHeight();
        }

        byte[] png() {
            return png;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }
    }

    /**
     * All of these; those that nobody asked for before are drawn, all at once.
     *
     * @param images what the screens show that is an image itself
     */
    Map<Shown, Drawing> of(List<Shown> pictures, String sample, Map<String, byte[]> images) {
        Map<Shown, Drawing> all = new HashMap<>();
        for (Shown picture : pictures) {
            Optional.ofNullable(kept.get(new Key(picture, sample)))
                    .ifPresent(before -> all.put(picture, before));
        }
        List<Shown> missing =
                pictures.stream().distinct().filter(one -> !all.containsKey(one)).toList();
        if (!missing.isEmpty()) {
            List<BufferedImage> screens = PaperPictures.draw(missing, sample, images);
            for (int index = 0; index < missing.size(); index++) {
                Drawing drawn = new Drawing(screens.get(index));
                all.put(missing.get(index), drawn);
                keep(new Key(missing.get(index), sample), drawn);
            }
        }
        return all;
    }

    private void keep(Key key, Drawing drawn) {
        if (bytesKept() + drawn.png.length > mostBytes) {
            kept.clear();
        }
        kept.put(key, drawn);
    }

    /** What they weigh together. */
    int bytesKept() {
        return kept.values().stream().mapToInt(one -> one.png.length).sum();
    }
}
