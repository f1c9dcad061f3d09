package nl.tweestap.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import nl.tweestap.school.OurSchools;

/** Small content folders for tests. */
public final class Folders {

    /** The guides of a school after its first line of them. */
    private static final Pattern QUESTIONS = Pattern.compile("(guides: \\{[^}\\n]*),\\n[^}]*}");

    /** Who sets up codes by text message reads there until when they come. */
    private static final String LINKED = "passkey: microsoft-passkey";

    private static final Path CONTENT = Path.of("content");

    private Folders() {}

    /** Writes a file into the folder, with the folders above it. */
    public static void write(Path root, String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void delete(Path root, String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes away a folder with all that is in it; the whole of it for the empty name. */
    public static void deleteAll(Path root, String folder) {
        try (var files = Files.walk(root.resolve(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies the real content, so that a test can break one thing in it. */
    public static void copyRealContent(Path target) {
        copyWith(target, OurSchools.slugs());
    }

    /**
     * The same with these schools only, and of their guides those for setting something up: for a
     * mistake that few guides are enough to find. Each guide is put together for every device in
     * every language, so the questions and problems of all schools took minutes.
     */
    public static void copyRealContent(Path target, List<String> schools) {
        copyWith(target, schools);
        for (String school : schools) {
            String file = "schools/" + school + "/school.yaml";
            write(target, file, forSettingUp(read(target, file)));
        }
        // Of the guides that are left out nobody has an address.
        write(target, "addresses.txt", "");
    }

    /**
     * A school's file without its guides for questions and problems, but for one others lead to.
     */
    static String forSettingUp(String school) {
        String kept = school.contains(LINKED) ? "$1, " + LINKED + "}" : "$1}";
        return QUESTIONS.matcher(school).replaceAll(kept);
    }

    private static String read(Path root, String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copyWith(Path target, List<String> schools) {
        Path ofSchools = CONTENT.resolve("schools");
        try (var all = Files.walk(CONTENT)) {
            for (Path one : all.toList()) {
                boolean isWanted =
                        one.equals(ofSchools)
                                || !one.startsWith(ofSchools)
                                || schools.contains(one.getName(2).toString());
                if (isWanted) {
                    copy(one, target.resolve(CONTENT.relativize(one)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            Files.createDirectories(to);
        } else {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Replaces the first occurrence of some text in a file; the text must be there. */
    public static void replace(Path root, String file, String text, String other) {
        write(root, file, replaced(file, read(root, file), text, other));
    }

    static String replaced(String file, String old, String text, String other) {
        int start = old.indexOf(text);
        if (start < 0) {
            throw new IllegalArgumentException("“" + text + "” is not in " + file);
        }
        return old.substring(0, start) + other + old.substring(start + text.length());
    }
}
