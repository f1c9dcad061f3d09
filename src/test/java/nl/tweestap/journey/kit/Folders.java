package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of a test run, under {@code target/}, so that a failure can be looked into. */
final class Folders {

    /** Of this JVM alone: another one may run journeys at the same time. */
    static final Path RUN =
            Path.of("target", "journey", System.getProperty("tweestap.tests.run", "one"));

    private Folders() {}

    /** An empty folder at this place. */
    static Path fresh(Path folder) {
        try {
            remove(folder);
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        for (Path path : below(folder, Comparator.reverseOrder())) {
            Files.delete(path);
        }
    }

    /** Copies a folder with everything in it. */
    static void copy(Path from, Path to) {
        try {
            for (Path path : below(from, Comparator.naturalOrder())) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> below(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }
}
