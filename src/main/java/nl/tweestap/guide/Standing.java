package nl.tweestap.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a guide stands among the others, and how its readers come to it.
 *
 * @param topic what it answers a question about; empty for a way to set something up
 * @param searchWords what people type who need it, in whichever language
 * @param oneDevice what who has only a phone sees: variants by step; empty where the guide does not
 *     ask where its readers are
 */
public record Standing(
        Optional<Topic> topic, List<String> searchWords, Optional<Map<String, String>> oneDevice) {

    /** Of a guide like any other. */
    public static final Standing PLAIN =
            new Standing(Optional.empty(), List.of(), Optional.empty());

    public Standing {
        searchWords = List.copyOf(searchWords);
        oneDevice = oneDevice.map(Map::copyOf);
    }
}
