package nl.tweestap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources as text, for rules that no compiler knows. */
final class SourceFiles {

    static final Path JAVA = Path.of("src", "main", "java");
    static final Path VIEWS = Path.of("src", "main", "webapp");
    static final Path WORDS = Path.of("src", "main", "resources", "nl", "tweestap", "text");

    private SourceFiles() {}

    /** All files below a folder whose names end like this. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A view without its comments, which say how a tag is used. */
    static String view(Path file) {
        return text(file).replaceAll("(?s)<!--.*?-->", "");
    }

    /** What a pattern finds in a text: its first group, or all of it where it has none. */
    static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map(result -> result.groupCount() > 0 ? result.group(1) : result.group());
    }
}
