package nl.tweestap.teach.oembed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.teach.drawn.Thumbnail;

/**
 * Where the small picture of a page stands: {@code /assets/shared/nl/rpo/app/ios/600.png}.
 *
 * @param path of the page for a frame, without the word in front; of a first page its own
 * @param width of the picture in pixels
 */
public record ThumbnailAddress(String path, int width) {

    /** Before all of them. */
    public static final String FOLDER = "/assets/shared";

    private static final Pattern FILE =
            Pattern.compile("(?<path>/[a-z0-9/-]{3,250})/(?<width>[0-9]{3,4})\\.png");

    /** With a mark of what it shows, so that it may be kept for a year. */
    public static String of(Shareable page, int width) {
        String below = page.below();
        return FOLDER
                + page.start()
                + (below.isEmpty() ? "" : "/" + below)
                + "/"
                + width
                + ".png?v="
                + page.thumbnail().fingerprint();
    }

    /**
     * Reads what stands behind the folder.
     *
     * @return empty when it is no such address, or asks for a size there is not
     */
    public static Optional<ThumbnailAddress> read(String file) {
        Matcher parts = FILE.matcher(file);
        return Optional.of(parts)
                .filter(Matcher::matches)
                .map(
                        found ->
                                new ThumbnailAddress(
                                        found.group("path"),
                                        Integer.parseInt(found.group("width"))))
                .filter(found -> Thumbnail.WIDTHS.contains(found.width()));
    }
}
