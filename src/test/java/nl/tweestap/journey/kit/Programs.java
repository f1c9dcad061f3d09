package nl.tweestap.journey.kit;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Programs the journeys need beside a JDK; installed from the distribution when that is allowed.
 */
final class Programs {

    private static final Path LOCK = Path.of("target", "installing.lock");

    private Programs() {}

    /**
     * Where a program is.
     *
     * @param name of the program and of the package it is in
     */
    static Path path(String name) {
        return path(name, name);
    }

    /** Where a program is that has another name than the package it is in. */
    static Path path(String packageName, String name) {
        return find(name)
                .or(() -> installed(packageName, name))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "The journeys need %1$s. Install it, on Debian: sudo apt-get install %1$s"
                                                .formatted(packageName)));
    }

    private static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Looked for again after it was installed, where that is allowed. */
    private static Optional<Path> installed(String packageName, String name) {
        if (!"root".equals(System.getProperty("user.name")) || find("apt-get").isEmpty()) {
            return Optional.empty();
        }
        try (FileChannel lock = FileChannel.open(LOCK, CREATE, WRITE)) {
            lock.lock(); // Until it is closed: journeys of another JVM may want the same.
            if (find(name).isEmpty()) {
                run("apt-get", "update", "-q");
                run("apt-get", "install", "-y", "-q", "--no-install-recommends", packageName);
            }
            return find(name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
