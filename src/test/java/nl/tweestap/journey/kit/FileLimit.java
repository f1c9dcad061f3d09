package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk on which a portal can write nothing any more, and then can again: the limit on the length
 * of its files, which the system keeps as it keeps that of a full disk.
 */
public final class FileLimit {

    private static final Path PROGRAM = Path.of("/usr/bin/prlimit");

    private final long process;

    public FileLimit(Portal portal) {
        String data = portal.data().toString();
        this.process =
                ProcessHandle.current()
                        .descendants()
                        .filter(
                                one ->
                                        arguments(one).stream()
                                                .anyMatch(word -> word.contains(data)))
                        .mapToLong(ProcessHandle::pid)
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> arguments(ProcessHandle process) {
        return List.of(process.info().arguments().orElse(new String[0]));
    }

    /** Whether this machine can. */
    public static boolean isThere() {
        return Files.isExecutable(PROGRAM);
    }

    public void full() {
        set("1:unlimited");
    }

    public void free() {
        set("unlimited:unlimited");
    }

    private void set(String limit) {
        try {
            int status =
                    new ProcessBuilder(
                                    PROGRAM.toString(),
                                    "--pid",
                                    String.valueOf(process),
                                    "--fsize=" + limit)
                            .inheritIO()
                            .start()
                            .waitFor();
            if (status != 0) {
                throw new IllegalStateException("The limit was not set");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
