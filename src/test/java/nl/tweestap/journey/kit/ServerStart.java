package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A start by {@code server/start}, as a school does it. */
public final class ServerStart implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 5;

    private static final String READY = "Tweestap is ready on ";
    private static final String REFUSED = "Tweestap did not start: ";

    private final int port = Portal.freePort();
    private final Path data;
    private final Path log;
    private final Process process;

    private ServerStart(String name, Map<String, String> chosen) {
        data = Folders.fresh(Folders.RUN.resolve(name));
        log = data.resolve("server.log");
        ProcessBuilder start = new ProcessBuilder(Path.of("server", "start").toString());
        start.environment().put("PORT", String.valueOf(port));
        start.environment().put("DATA_FOLDER", data.toString());
        start.environment().put("FLAGS", String.join(" ", Launch.FLAGS));
        start.environment().put("TWEESTAP_ADDRESS", "http://localhost:" + port);
        start.environment()
                .put("TWEESTAP_CONTENT_FOLDER", Path.of("content").toAbsolutePath().toString());
        start.environment().putAll(chosen);
        try {
            process = start.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Begins one.
     *
     * @param name of the folder in which it keeps everything
     * @param chosen environment variables
     */
    public static ServerStart with(String name, Map<String, String> chosen) {
        return new ServerStart(name, chosen);
    }

    public int port() {
        return port;
    }

    /** The folder in which it keeps everything. */
    public Path data() {
        return data;
    }

    /** Whether it has said that it is ready. */
    public boolean isReady() {
        return log().stream().anyMatch(line -> line.startsWith(READY));
    }

    /** The exit status, once it has ended. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("It goes on, though it should have ended");
            }
            return process.exitValue();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        } finally {
            close();
        }
    }

    /** Why it did not start, as its last line says; empty text when that does not. */
    public String reason() {
        List<String> all = log();
        String last = all.isEmpty() ? "" : all.get(all.size() - 1);
        return last.startsWith(REFUSED) ? last.substring(REFUSED.length()) : "";
    }

    private List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Asks it to end, as an administrator would. */
    public void end() {
        process.destroy();
    }

    @Override
    public void close() {
        end();
    }
}
