package nl.tweestap.teach.oembed;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.tweestap.teach.drawn.Thumbnail;

/**
 * The answer about a page: type {@code rich} (oEmbed 1.0, §2.3.4.4). Whole numbers are {@link
 * Integer}, all else is text.
 *
 * @param framed its address for a frame, with what its reader chose and the place on it
 * @param site our own address
 */
public record Rich(Shareable page, String framed, Room room, URI site) {

    /** A guide changes a few times a year, and who mends a word wants it seen the same hour. */
    static final int CACHE_AGE_SECONDS = 3_600;

    private static final String PROVIDER = "Tweestap";

    /**
     * The page as an answer; empty when it has no place for a frame.
     *
     * @param choices what the reader of that page chose, to be kept in the frame; empty when
     *     nothing
     */
    public static Optional<Rich> of(Pasted pasted, Room room, URI site, String choices) {
        String query = choices.isEmpty() ? "" : "?" + choices;
        String place = pasted.anchor().isEmpty() ? "" : "#" + pasted.anchor();
        return pasted.page()
                .framedPath()
                .map(path -> new Rich(pasted.page(), site + path + query + place, room, site));
    }

    /** Names and values, in the order of the specification. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("type", "rich");
        values.put("version", "1.0");
        values.put("title", page.title());
        values.put("author_name", page.school().name());
        values.put("author_url", site + page.start());
        values.put("provider_name", PROVIDER);
        values.put("provider_url", site.toString());
        values.put("cache_age", CACHE_AGE_SECONDS);
        room.thumbnailWidth()
                .ifPresent(
                        width -> {
                            values.put("thumbnail_url", site + ThumbnailAddress.of(page, width));
                            values.put("thumbnail_width", width);
                            values.put("thumbnail_height", Thumbnail.height(width));
                        });
        values.put("html", html());
        values.put("width", room.width());
        values.put("height", room.height());
        return values;
    }

    private String html() {
        return new Frame(framed, page.title() + " – " + page.school().name())
                .html(String.valueOf(room.width()), room.height());
    }
}
