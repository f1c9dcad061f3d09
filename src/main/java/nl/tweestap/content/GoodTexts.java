package nl.tweestap.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Remembers the texts of a content folder while they are good, for when one of them breaks. */
final class GoodTexts {

    /** Ours are less than a megabyte; of a folder beyond this nothing is remembered. */
    static final long MAX_BYTES = 16L * 1024 * 1024;

    /** What content is written in. People and pictures are no words. */
    private static final List<String> ENDINGS = List.of(".yaml", ".md", ".properties", ".svg");

    private GoodTexts() {}

    /** All texts of the folder, those it keeps included, by their path inside it. */
    static Map<String, String> of(ContentFolder folder) {
        Map<String, String> texts = new HashMap<>();
        long bytes = 0;
        for (String file : files(folder.root())) {
            Optional<String> text = folder.text(file, new Problems());
            text.ifPresent(found -> texts.put(file, found));
            bytes += text.map(String::length).orElse(0);
            if (bytes > MAX_BYTES) {
                return Map.of();
            }
        }
        texts.putAll(folder.kept());
        return texts;
    }

    private static List<String> files(Path root) {
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.limit(ContentFolder.MAX_FILES)
                    .map(entry -> root.relativize(entry).toString().replace('\\', '/'))
                    .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
                    .filter(name -> !name.startsWith(".") && !name.contains("/."))
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /**
     * Where the new among these files begin: the highest folder that has no good file in it, or the
     * file itself.
     */
    static Set<String> beginnings(Map<String, String> texts, Set<String> files) {
        return files.stream()
                .filter(file -> !isKnown(texts, file))
                .map(file -> beginning(texts, file))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String beginning(Map<String, String> texts, String file) {
        int end = file.indexOf('/');
        while (end >= 0 && isKnown(texts, file.substring(0, end))) {
            end = file.indexOf('/', end + 1);
        }
        return end < 0 ? file : file.substring(0, end);
    }

    private static boolean isKnown(Map<String, String> texts, String name) {
        return texts.keySet().stream().anyMatch(file -> (file + "/").startsWith(name + "/"));
    }

    /** Those of these files that were ever good. */
    static Map<String, String> only(Map<String, String> texts, Set<String> files) {
        Map<String, String> some = new HashMap<>(texts);
        some.keySet().retainAll(files);
        return some;
    }
}
