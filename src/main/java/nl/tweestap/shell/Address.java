package nl.tweestap.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.text.Language;

/**
 * A page's address: {@code /{language}/{school}/rest…}, or an address without language and school
 * such as {@code /outbox}.
 *
 * @param rest the segments after language and school; all segments where there is no language
 */
public record Address(Optional<Language> language, Optional<String> school, List<String> rest) {

    /** Longer paths are not ours: the longest printed address has under 200 characters. */
    static final int MAX_LENGTH = 300;

    /** {@code /embed/nl/rpo/guide/device/step} has six. */
    static final int MAX_SEGMENTS = 8;

    /** {@code index.html} and the like never match, so no file name can pass for a page. */
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public Address {
        rest = List.copyOf(rest);
    }

    /**
     * Reads a path as it came in, undecoded: our addresses need no escapes.
     *
     * @return empty when the path cannot be one of ours
     */
    public static Optional<Address> parse(String path) {
        if (path.length() > MAX_LENGTH || !path.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments =
                Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
        if (segments.size() > MAX_SEGMENTS
                || !segments.stream().allMatch(segment -> SEGMENT.matcher(segment).matches())) {
            return Optional.empty();
        }
        return Optional.of(ofSegments(segments));
    }

    private static Address ofSegments(List<String> segments) {
        Optional<Language> language = segments.stream().findFirst().flatMap(Language::ofTag);
        if (language.isEmpty()) {
            return new Address(language, Optional.empty(), segments);
        }
        return new Address(
                language,
                segments.stream().skip(1).findFirst(),
                segments.stream().skip(2).toList());
    }

    /** Whether the part after the school begins with this word. */
    public boolean startsWith(String word) {
        return !rest.isEmpty() && rest.get(0).equals(word);
    }

    /** The segment at this place of {@link #rest}. */
    public Optional<String> segment(int index) {
        return index < rest.size() ? Optional.of(rest.get(index)) : Optional.empty();
    }
}
