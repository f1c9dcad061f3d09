package nl.tweestap.school;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The schools of our own content: a test that is about all of them asks here which they are. */
public final class OurSchools {

    private OurSchools() {}

    /** Their names in addresses, in the order of the alphabet. */
    public static List<String> slugs() {
        try (Stream<Path> folders = Files.list(Path.of("content", "schools"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
