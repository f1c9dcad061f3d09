package nl.tweestap.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.text.Language;
import nl.tweestap.text.Languages;

/**
 * A page's address: {@code /{language}/{school}/rest…}, or an address without language and school
 * such as {@code /outbox}.
 *
 * @param rest the segments after language and school; all segments where there is no language
 * @param isFramed whether it is {@code /embed/{language}/{school}/…}: a page for a frame on
 *     somebody else's page. Its rest begins with {@code embed}
 */
public record Address(
        Optional<Language> language, Optional<String> school, List<String> rest, boolean isFramed) {

    /** The word that stands before an address, and then first in its rest, in somebody's frame. */
    public static final String EMBED = "embed";

    /** Longer paths are not ours: the longest printed address has under 200 characters. */
    static final int MAX_LENGTH = 300;

    /** {@code /embed/nl/rpo/guide/device/step} has six. */
    static final int MAX_SEGMENTS = 8;

    /** At the front of an address they would be a host: {@code //nl/rpo} is rpo at “nl”. */
    private static final String TWO_SLASHES = "//";

    /** {@code index.html} and the like never match, so no file name can pass for a page. */
    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public Address {
        rest = List.copyOf(rest);
    }

    /** An address that is not for a frame. */
    public Address(Optional<Language> language, Optional<String> school, List<String> rest) {
        this(language, school, rest, false);
    }

    /**
     * Reads a path as it came in, undecoded: our addresses need no escapes.
     *
     * @param known the languages that may stand in it
     * @return empty when the path cannot be one of ours
     */
    public static Optional<Address> parse(String path, Languages known) {
        if (path.length() > MAX_LENGTH || !path.startsWith("/") || path.contains(TWO_SLASHES)) {
            return Optional.empty();
        }
        List<String> segments =
                Arrays.stream(path.split("/")).filter(segment -> !segment.isEmpty()).toList();
        if (segments.size() > MAX_SEGMENTS
                || !segments.stream().allMatch(segment -> SEGMENT.matcher(segment).matches())) {
            return Optional.empty();
        }
        return Optional.of(ofSegments(segments, known));
    }

    /**
     * As much of a path as can be read, for the page that says that it cannot: its language and its
     * school, where it begins with them.
     */
    static Address beginning(String path, Languages known) {
        List<String> segments =
                Arrays.stream(path.substring(0, Math.min(path.length(), MAX_LENGTH)).split("/"))
                        .map(segment -> segment.toLowerCase(Locale.ROOT))
                        .filter(segment -> !segment.isEmpty())
                        .limit(3)
                        .takeWhile(segment -> SEGMENT.matcher(segment).matches())
                        .toList();
        Address read = ofSegments(segments, known);
        return new Address(read.language, read.school, List.of());
    }

    private static Address ofSegments(List<String> segments, Languages known) {
        boolean isFramed =
                segments.size() > 1
                        && segments.get(0).equals(EMBED)
                        && known.ofTag(segments.get(1)).isPresent();
        List<String> page = isFramed ? segments.subList(1, segments.size()) : segments;
        Optional<Language> language = page.stream().findFirst().flatMap(known::ofTag);
        if (language.isEmpty()) {
            return new Address(language, Optional.empty(), segments);
        }
        Stream<String> rest = page.stream().skip(2);
        return new Address(
                language,
                page.stream().skip(1).findFirst(),
                (isFramed ? Stream.concat(Stream.of(EMBED), rest) : rest).toList(),
                isFramed);
    }

    /** The same page in another language. */
    String path(Language other) {
        Stream<String> page = isFramed ? rest.stream().skip(1) : rest.stream();
        return Stream.of(
                        isFramed ? Stream.of(EMBED) : Stream.<String>of(),
                        Stream.of(other.tag()),
                        school.stream(),
                        page)
                .flatMap(segments -> segments)
                .collect(Collectors.joining("/", "/", ""));
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
