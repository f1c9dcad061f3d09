package nl.tweestap.journey.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The portal as it is delivered: the WAR on Payara Micro, in a process of its own. {@link #shared}
 * serves all journeys of a test run; others are started for tests that kill them.
 */
public final class Portal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String CLOCK = "clock";
    private static final List<ServerLog> LOGS = new CopyOnWriteArrayList<>();

    private final Path data;
    private final Path log;
    private final Map<String, String> settings = new HashMap<>();
    private final int port = freePort();
    private final TestClock clock;
    private final ServerLog told;
    private Process process;

    private Portal(String name, Map<String, String> chosen) {
        this.data = Folders.fresh(Folders.RUN.resolve(name));
        this.log = data.resolve("server.log");
        this.clock = new TestClock(data.resolve(CLOCK));
        settings.put("TWEESTAP_ADDRESS", address());
        settings.put("TWEESTAP_DATA_FOLDER", data.toString());
        settings.putAll(chosen);
        this.process = launch();
        this.told = new ServerLog(log);
        LOGS.add(told);
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** The one that all journeys share; it stops with the JVM. */
    public static Portal shared() {
        return Shared.PORTAL;
    }

    private static final class Shared {
        static final Portal PORTAL = demo("shared");
    }

    /** Another one, in demo mode, with data of its own. */
    public static Portal demo(String name) {
        return demo(name, Map.of());
    }

    public static Portal demo(String name, Map<String, String> more) {
        Path clock = Folders.RUN.resolve(name).resolve(CLOCK).toAbsolutePath();
        Map<String, String> chosen = new HashMap<>(more);
        chosen.put("TWEESTAP_DEMO", "true");
        chosen.put("TWEESTAP_CONTENT_FOLDER", People.content().toString());
        chosen.put("TWEESTAP_DEMO_CLOCK", clock.toString());
        return started(new Portal(name, chosen));
    }

    /**
     * Another one, as a school would run it.
     *
     * @param settings what its administrator sets
     */
    public static Portal production(String name, Map<String, String> settings) {
        return started(new Portal(name, settings));
    }

    /** The logs of all portals so far. */
    static List<ServerLog> logs() {
        return LOGS;
    }

    /** What it reported so far is what the journey made it report. */
    public void expectAlarms() {
        assertThat(told.alarms()).isNotEmpty();
    }

    /** The same, where it may have reported nothing. */
    public void allowAlarms() {
        told.alarms();
    }

    private static Portal started(Portal portal) {
        portal.awaitReady();
        return portal;
    }

    private Process launch() {
        return new Launch(data, port, settings).start(log);
    }

    private void awaitReady() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw new IllegalStateException("The server stopped while starting:\n" + log());
        }
    }

    private boolean isReady() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address() + "/health/ready")).build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    /** Scheme, host and port, as people type it. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** The address that the administrator set: scheme, host and port. */
    public String origin() {
        return Objects.requireNonNull(settings.get("TWEESTAP_ADDRESS"));
    }

    int port() {
        return port;
    }

    /** The portal's own time, which tests can put ahead. */
    public TestClock clock() {
        return clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public Path data() {
        return data;
    }

    /** Everything the server has logged so far. */
    String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** CPU time of the process so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** SIGKILL: nothing gets the chance to tidy up. */
    public void kill() {
        process.destroyForcibly().onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    /** Starts again on the same data and the same port. */
    public void restart() {
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        kill();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
