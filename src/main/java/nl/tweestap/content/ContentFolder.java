package nl.tweestap.content;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder with schools, guides, pictures and words. Files are named by their path inside it,
 * with forward slashes.
 *
 * @param kept texts that stand for what is on disk now: the last good ones of files that broke
 * @param hidden files and folders that are as good as absent: new ones that are not whole yet
 */
public record ContentFolder(Path root, Map<String, String> kept, Set<String> hidden) {

    /** Some editors write it at the beginning of a file; it says nothing in UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** The longest file of ours has less than a twentieth of this. */
    static final int MAX_FILE_BYTES = 256 * 1024;

    /** Four schools, seven guides and three languages are 300 files. */
    static final int MAX_FILES = 20_000;

    public ContentFolder {
        kept = Map.copyOf(kept);
        hidden = Set.copyOf(hidden);
    }

    public ContentFolder(Path root) {
        this(root, Map.of(), Set.of());
    }

    /** The same folder with these texts instead of what is on disk, and without these names. */
    ContentFolder keeping(Map<String, String> texts, Set<String> without) {
        return new ContentFolder(root, texts, without);
    }

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
        return kept.containsKey(file) || isOnDisk(file);
    }

    private boolean isOnDisk(String file) {
        return !isHidden(file) && Files.isRegularFile(root.resolve(file));
    }

    private boolean isHidden(String name) {
        return hidden.stream().anyMatch(one -> (name + "/").startsWith(one + "/"));
    }

    /**
     * The text of a file.
     *
     * @return empty, with a problem, when it is missing, too big or not UTF-8
     */
    public Optional<String> text(String file, Problems problems) {
        String good = kept.get(file);
        if (good != null) {
            return Optional.of(good);
        }
        Path path = root.resolve(file);
        try {
            if (!isOnDisk(file)) {
                problems.add(file, 0, "finding.file-missing");
                return Optional.empty();
            }
            if (Files.size(path) > MAX_FILE_BYTES) {
                problems.add(file, 0, "finding.file-long");
                return Optional.empty();
            }
            return Optional.of(utf8(Files.readAllBytes(path)));
        } catch (CharacterCodingException notUtf8) {
            problems.add(file, 0, "finding.file-utf8");
        } catch (IOException unreadable) {
            problems.add(file, 0, "finding.file-unreadable");
        }
        return Optional.empty();
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
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
        Stream<String> all = Stream.concat(onDisk(under, areFolders), ofKept(under, areFolders));
        return all.distinct().sorted().limit(MAX_FILES).toList();
    }

    /** A file that was taken away is there as long as its last good text is. */
    private Stream<String> ofKept(String under, boolean areFolders) {
        String start = under.isEmpty() ? "" : under + "/";
        return kept.keySet().stream()
                .filter(file -> file.startsWith(start))
                .map(file -> file.substring(start.length()))
                .filter(rest -> rest.contains("/") == areFolders)
                .map(rest -> rest.replaceFirst("/.*", ""));
    }

    private Stream<String> onDisk(String under, boolean areFolders) {
        Path folder = root.resolve(under);
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .filter(entry -> Files.isDirectory(entry) == areFolders)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .filter(name -> !isHidden(under.isEmpty() ? name : under + "/" + name))
                    .sorted()
                    .limit(MAX_FILES)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    /**
     * A number that changes when a file is added, removed or written to.
     *
     * @return 0 when the folder cannot be read
     */
    long stamp() {
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.limit(MAX_FILES).mapToLong(ContentFolder::stamp).sum();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0;
        }
    }

    /** A second change within the clock's grain still changes the length, mostly. */
    private static long stamp(Path entry) {
        File file = entry.toFile();
        return 31L * entry.hashCode()
                + file.lastModified()
                + (file.isFile() ? 8191 * file.length() : 0);
    }
}
