package nl.tweestap.journey.kit;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * What stands on a frame in each place where teachers put guides, as {@code docs/lessons.md} found
 * it, and in a narrow column what a phone or a side bar makes of it. Of Teams' sandbox one word was
 * found; the others are the likely ones.
 */
public final class FrameAttributes {

    private static final String NARROW = "style=\"width:320px\"";

    private FrameAttributes() {}

    /** The place, and the attributes. */
    public static Stream<Arguments> everywhere() {
        return Stream.of(
                place("Moodle, its URL resource", "width=\"100%\""),
                place("Moodle, narrow", NARROW),
                place("Canvas, in a page", "width=\"100%\" allowfullscreen=\"allowfullscreen\""),
                place(
                        "Canvas, a tool",
                        "width=\"100%\" allow=\"geolocation *; microphone *; camera *; midi *;"
                                + " encrypted-media *; autoplay *; clipboard-write *;"
                                + " display-capture *\""),
                place(
                        "Teams, a tab",
                        "width=\"100%\" sandbox=\"allow-scripts allow-same-origin allow-forms"
                                + " allow-popups allow-downloads\""),
                place(
                        "WordPress, by oEmbed, narrow",
                        NARROW + " sandbox=\"allow-scripts\" security=\"restricted\" title=\"x\""),
                place(
                        "a strict site, narrow",
                        NARROW + " loading=\"lazy\" referrerpolicy=\"no-referrer\""));
    }

    private static Arguments place(String name, String attributes) {
        return Arguments.of(name, attributes);
    }
}
