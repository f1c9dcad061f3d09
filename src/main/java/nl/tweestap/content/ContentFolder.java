package nl.tweestap.content;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder with schools, guides, pictures and words. Files are named by their path inside it,
 * with forward slashes.
 */
public record ContentFolder(Path root) {

    /** The longest file of ours has a twentieth of this. */
    static final int MAX_FILE_BYTES = 256 * 1024;

    /** Four schools, two guides and three languages are 200 files. */
    static final int MAX_FILES = 20_000;

    /**
     * The folder that was packed into the application; the source folder {@code content/} when the
     * application is not packed, as in tests.
     */
    public static ContentFolder packaged() {
        URL here = ContentFolder.class.getResource("ContentFolder.class");
        if (here == null || !"file".equals(here.getProtocol())) {
            return new ContentFolder(Path.of("content"));
        }
        Path place = Path.of(uri(here)).toAbsolutePath();
        while (place != null && !place.endsWith("WEB-INF")) {
            place = place.getParent();
        }
        return new ContentFolder(place == null ? Path.of("content") : place.resolve("content"));
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /**
     * The text of a file.
     *
     * @return empty, with a problem, when it is missing, too big or not UTF-8
     */
    public Optional<String> text(String file, Problems problems) {
        Path path = root.resolve(file);
        try {
            if (!Files.isRegularFile(path)) {
                problems.add(file, 0, "This file is missing.", "Make it.");
                return Optional.empty();
            }
            if (Files.size(path) > MAX_FILE_BYTES) {
                problems.add(file, 0, "This file is too long.", "Split it or shorten it.");
                return Optional.empty();
            }
            return Optional.of(utf8(Files.readAllBytes(path)));
        } catch (CharacterCodingException notUtf8) {
            problems.add(file, 0, "This file is not UTF-8.", "Save it again as UTF-8.");
        } catch (IOException unreadable) {
            problems.add(file, 0, "This file cannot be read.", "Look at its permissions.");
        }
        return Optional.empty();
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Names of the folders directly under this one, in alphabetical order. */
    public List<String> folders(String under) {
        return names(under, true);
    }

    /** Names of the files directly under this folder, in alphabetical order. */
    public List<String> files(String under) {
        return names(under, false);
    }

    private List<String> names(String under, boolean areFolders) {
        Path folder = root.resolve(under);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isDirectory(entry) == areFolders)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .limit(MAX_FILES)
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * A number that changes when a file is added, removed or written to.
     *
     * @return 0 when the folder cannot be read
     */
    long stamp() {
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.limit(MAX_FILES)
                    .mapToLong(entry -> 31L * entry.hashCode() + entry.toFile().lastModified())
                    .sum();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
