package nl.tweestap.shell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses of one page. {@code account/rename/{authenticator}} has one free segment; {@code
 * guides/**} is {@code guides} and everything below it.
 *
 * @param segments what stands behind the prefix; none for the prefix itself
 */
public record AddressPattern(Prefix prefix, List<String> segments) {

    private static final String ANYTHING = "**";
    private static final String WORD = "[a-z][a-z-]*";
    private static final Pattern FIXED = Pattern.compile(WORD + "|\\{" + WORD + "}");

    /** Refuses what no address could be, so that a slip in a declaration stops the start. */
    public AddressPattern {
        segments = List.copyOf(segments);
        if (!fixed(segments).stream().allMatch(segment -> FIXED.matcher(segment).matches())) {
            throw new IllegalArgumentException("No pattern of an address: " + segments);
        }
    }

    static AddressPattern of(Prefix prefix, String rest) {
        return new AddressPattern(prefix, rest.isEmpty() ? List.of() : List.of(rest.split("/")));
    }

    boolean fits(Prefix before, List<String> rest) {
        List<String> fixed = fixed(segments);
        boolean isLong =
                isOpen(segments) ? rest.size() >= fixed.size() : rest.size() == fixed.size();
        return before == prefix
                && isLong
                && IntStream.range(0, fixed.size()).allMatch(i -> fits(fixed.get(i), rest.get(i)));
    }

    /** Whether it is one address at each school, behind the landing page: no segment is free. */
    boolean isPage() {
        return prefix == Prefix.SCHOOL
                && !segments.isEmpty()
                && !isOpen(segments)
                && segments.stream().noneMatch(segment -> segment.startsWith("{"));
    }

    private static boolean fits(String segment, String found) {
        return segment.equals(found) || segment.startsWith("{");
    }

    private static List<String> fixed(List<String> segments) {
        return isOpen(segments) ? segments.subList(0, segments.size() - 1) : segments;
    }

    private static boolean isOpen(List<String> segments) {
        return !segments.isEmpty() && segments.get(segments.size() - 1).equals(ANYTHING);
    }

    /** The whole address: {@code /{language}/{school}/account}. */
    @Override
    public String toString() {
        String all =
                String.join(
                        "/",
                        Stream.concat(Stream.of(prefix.toString()), segments.stream()).toList());
        return all.isEmpty() ? "/" : all;
    }
}
