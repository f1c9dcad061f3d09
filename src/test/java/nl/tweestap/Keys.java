package nl.tweestap;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Message keys as they stand in views and classes: whole, or in pieces that are put together, such
 * as {@code "verifier.verdict." + …} and {@code 'enrolment.'.concat(step).concat('.title')}.
 */
final class Keys {

    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+\\.[a-z0-9.-]*)[\"']");
    private static final Pattern ENDING = Pattern.compile("[\"'](\\.[a-z-]+)[\"']");
    private static final Pattern FILE = Pattern.compile(".*\\.(?:css|js|svg|yaml)");

    private static final String SOURCES =
            Stream.concat(
                            SourceFiles.below(SourceFiles.VIEWS, ".xhtml").stream()
                                    .map(SourceFiles::view),
                            SourceFiles.below(SourceFiles.JAVA, ".java").stream()
                                    .map(SourceFiles::text))
                    .collect(Collectors.joining("\n"));

    private static final Set<String> LITERALS = literals();

    private static final Set<String> ENDINGS =
            SourceFiles.found(ENDING, SOURCES).collect(Collectors.toSet());

    private Keys() {}

    private static Set<String> literals() {
        String bundles = WordsTest.bundles().collect(Collectors.joining("|"));
        Pattern ours = Pattern.compile("(?:" + bundles + ")\\..*");
        return SourceFiles.found(LITERAL, SOURCES)
                .filter(literal -> ours.matcher(literal).matches())
                .filter(literal -> !FILE.matcher(literal).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isBeginning(String literal) {
        return literal.endsWith(".") || literal.endsWith("-");
    }

    /** Keys that stand somewhere as a whole. */
    static Stream<String> whole() {
        return LITERALS.stream().filter(literal -> !isBeginning(literal));
    }

    static Stream<String> beginnings() {
        return LITERALS.stream().filter(Keys::isBeginning);
    }

    /** Whether any source can come to this key. */
    static boolean isUsed(String key) {
        return LITERALS.contains(key) || beginnings().anyMatch(start -> isPutTogether(key, start));
    }

    private static boolean isPutTogether(String key, String start) {
        boolean isFeatureOnly = start.indexOf('.') == start.length() - 1;
        return key.startsWith(start)
                && (!isFeatureOnly || ENDINGS.contains(key.substring(key.lastIndexOf('.'))));
    }
}
