package nl.tweestap.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The content as it is delivered, and beside RPO a school like it for each thing a school can want
 * before a first binding: {@code wants-slip}, {@code wants-slip-or-desk}, {@code
 * wants-class-window}.
 */
final class TestSchools {

    private static final List<String> POLICIES = List.of("slip", "slip-or-desk", "class-window");

    private TestSchools() {}

    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("tweestap-content");
            copy(Path.of("content"), folder);
            for (String policy : POLICIES) {
                Path school = folder.resolve("schools").resolve("wants-" + policy);
                copy(folder.resolve("schools").resolve("rpo"), school);
                Path file = school.resolve("school.yaml");
                String wanting =
                        Files.readString(file)
                                .replace("  sms: true", "  sms: true\n  first-binding: " + policy);
                Files.writeString(file, wanting);
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(one, there);
                }
            }
        }
    }
}
