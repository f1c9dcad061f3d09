package nl.tweestap.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.shell.Place;

/** Addresses to ask for, made of what a place declares. */
final class Samples {

    private static final Pattern FREE = Pattern.compile("\\{(?<name>[a-z-]+)}");
    private static final String ANYTHING = "**";

    /** What stands in a free segment, where it is the same for everybody. */
    private static final Map<String, String> SEGMENTS =
            Map.ofEntries(
                    Map.entry("address", "nowhere"),
                    Map.entry("language", "nl"),
                    Map.entry("school", "rpo"),
                    Map.entry("no-school", "nobody"),
                    Map.entry("guide", "app"),
                    Map.entry("device", "ios"),
                    Map.entry("step", "scan-code"),
                    Map.entry("turn", "visit"),
                    Map.entry("ticket", "k7m-4xq"),
                    Map.entry("receipt", "0123456789abcdef0123456789abcdef"),
                    Map.entry("file", "classes"),
                    Map.entry("code", "png"),
                    Map.entry("link", "rpo-app"),
                    Map.entry("answers", "yes-no"),
                    Map.entry("act", "block"),
                    Map.entry("import-step", "file"),
                    Map.entry("window", "01234567-89ab-cdef-0123-456789abcdef"),
                    Map.entry("page", "what"),
                    Map.entry("what", "begin"),
                    Map.entry("token", "0123456789abcdef0123456789abcdef"));

    /** What stands below an address that answers to everything below it. */
    private static final Map<String, List<String>> BELOW =
            Map.of(
                    "/{language}/{no-school}/**", List.of("", "account"),
                    "/{language}/{school}/guides/**", List.of("", "app", "app/ios"),
                    "/{language}/{school}/try/**", List.of("app/ios", "app/ios/end"),
                    "/embed/{language}/{school}/**", List.of("app/ios", "try/app/ios"));

    /** What is asked at an address that answers nothing else. */
    private static final Map<String, String> QUESTIONS =
            Map.of("/oembed", "?url={address}" + Caller.encoded("/nl/rpo/guides/app/ios"));

    private Samples() {}

    /**
     * One address at least of every place.
     *
     * @param own what stands in the free segments that are other ones for everybody
     */
    static List<String> of(Place place, Map<String, String> own) {
        String pattern = place.addresses().toString();
        if (!pattern.endsWith(ANYTHING)) {
            return List.of(filled(pattern + QUESTIONS.getOrDefault(pattern, ""), own));
        }
        String base = filled(pattern.substring(0, pattern.length() - ANYTHING.length()), own);
        return Optional.ofNullable(BELOW.get(pattern)).orElseThrow(() -> missing(pattern)).stream()
                .map(below -> (base + below).replaceAll("/$", ""))
                .toList();
    }

    private static String filled(String pattern, Map<String, String> own) {
        return FREE.matcher(pattern)
                .replaceAll(
                        free ->
                                Optional.ofNullable(own.get(free.group(1)))
                                        .or(() -> Optional.ofNullable(SEGMENTS.get(free.group(1))))
                                        .orElseThrow(() -> missing(pattern)));
    }

    private static AssertionError missing(String pattern) {
        return new AssertionError("Nobody walks " + pattern + ": give it a sample");
    }
}
