package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** One of the commands that stand at the top of the repository, as an administrator runs it. */
public final class OurCommand {

    private OurCommand() {}

    /**
     * How it ended.
     *
     * @param status of the process
     * @param said all of it, complaints among it
     */
    public record Ended(int status, String said) {}

    /** Runs it with settings, and waits until it ends. */
    public static Ended run(String name, Map<String, String> settings) {
        ProcessBuilder command =
                new ProcessBuilder(Path.of(name).toAbsolutePath().toString())
                        .redirectErrorStream(true);
        command.environment().putAll(settings);
        try {
            Process running = command.start();
            String said =
                    new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ended(running.waitFor(), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
