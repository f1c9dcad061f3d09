package nl.tweestap.journey.kit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A start that ought to be refused.
 *
 * @param log what the server said about it
 * @param status what a visitor gets; 0 when nobody answers
 */
public record FailedStart(String log, int status) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** What Payara Micro logs when it has done what it could. */
    private static final String ENDED = " ready in ";

    public static FailedStart with(String name, Map<String, String> chosen) {
        Path data = Folders.fresh(Folders.RUN.resolve(name));
        Path log = data.resolve("server.log");
        int port = Portal.freePort();
        Map<String, String> settings = new HashMap<>();
        settings.put("TWEESTAP_ADDRESS", "http://localhost:" + port);
        settings.put("TWEESTAP_DATA_FOLDER", data.toString());
        settings.putAll(chosen);
        Process process = new Launch(data, port, settings).start(log);
        try {
            await().atMost(PATIENCE).until(() -> !process.isAlive() || text(log).contains(ENDED));
            return new FailedStart(text(log), process.isAlive() ? status(port) : 0);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int status(int port) {
        URI page = URI.create("http://localhost:" + port + "/nl/rpo/sign-in");
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nobody) {
            return 0;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
