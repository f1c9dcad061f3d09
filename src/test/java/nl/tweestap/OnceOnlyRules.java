package nl.tweestap;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where something is decided by how many rows an update changed. Such a decision is what keeps a
 * code from counting twice, so it stands in a class named for it, in the room of its row.
 */
final class OnceOnlyRules {

    /** How the name of such a class begins. */
    static final String NAME = "OnceOnly";

    /** The row count is looked at: compared, answered or kept. */
    private static final Pattern LOOKED_AT =
            Pattern.compile(
                    "executeUpdate\\(\\)\\s*[^;\\s]|(?:return|=)[^;{}]*executeUpdate\\(\\)");

    private OnceOnlyRules() {}

    static boolean isDecided(String source) {
        return LOOKED_AT.matcher(source.replaceAll("\"[^\"]*\"", "")).find();
    }

    /** Sources that decide and are not named for it. */
    static List<Path> broken() {
        return sources()
                .filter(file -> !name(file).startsWith(NAME))
                .filter(file -> isDecided(SourceFiles.text(file)))
                .toList();
    }

    /** Sources that are named for it and decide nothing. */
    static List<Path> idle() {
        return sources()
                .filter(file -> name(file).startsWith(NAME))
                .filter(file -> !isDecided(SourceFiles.text(file)))
                .toList();
    }

    private static Stream<Path> sources() {
        return SourceFiles.below(SourceFiles.JAVA, ".java").stream();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
