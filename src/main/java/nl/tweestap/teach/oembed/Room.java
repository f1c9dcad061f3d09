package nl.tweestap.teach.oembed;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.teach.drawn.Thumbnail;

/**
 * How much room another site has for what it shows, in pixels: what we would take, or less where it
 * says so.
 */
public record Room(int width, int height, int widest, int highest) {

    /** A guide in one column, beside which nothing is needed. */
    static final int WIDTH = 700;

    /**
     * One step of it, about; the rest is scrolled to, unless embed.js stands on the page around.
     */
    public static final int HEIGHT = 800;

    /** Without end, for who sets none. */
    private static final String NO_END = "99999";

    private static final Pattern PIXELS = Pattern.compile("0*[1-9][0-9]{0,8}");

    /**
     * Reads what was asked for.
     *
     * @param maxWidth empty where nothing was said
     * @param maxHeight likewise
     * @return empty when one of them is no number of pixels
     */
    public static Optional<Room> read(String maxWidth, String maxHeight) {
        String wide = maxWidth.isBlank() ? NO_END : maxWidth.strip();
        String high = maxHeight.isBlank() ? NO_END : maxHeight.strip();
        if (!PIXELS.matcher(wide).matches() || !PIXELS.matcher(high).matches()) {
            return Optional.empty();
        }
        int widest = Integer.parseInt(wide);
        int highest = Integer.parseInt(high);
        return Optional.of(
                new Room(Math.min(WIDTH, widest), Math.min(HEIGHT, highest), widest, highest));
    }

    /** The largest small picture that fits; empty when none does. */
    Optional<Integer> thumbnailWidth() {
        return Thumbnail.WIDTHS.stream()
                .filter(wide -> wide <= widest && Thumbnail.height(wide) <= highest)
                .findFirst();
    }
}
