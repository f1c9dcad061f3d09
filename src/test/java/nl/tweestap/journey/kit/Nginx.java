package nl.tweestap.journey.kit;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The nginx of {@code deploy/nginx.conf} in front of a portal, on this machine only and without
 * TLS.
 */
public final class Nginx implements AutoCloseable {

    private static final Path SHIPPED = Path.of("deploy", "nginx.conf");

    /** What nginx itself needs, and what it would write where only an administrator may. */
    private static final String AROUND =
            """
            daemon off;
            %spid nginx.pid;
            error_log error.log;
            events { worker_connections 64; }
            http {
              access_log off;
              client_body_temp_path body; proxy_temp_path proxy;
              fastcgi_temp_path other; uwsgi_temp_path other; scgi_temp_path other;
              include shipped.conf;
            }
            """;

    private final int port = Portal.freePort();
    private final Process process;

    public Nginx(Portal portal) {
        Path folder = Folders.fresh(Folders.RUN.resolve("nginx"));
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        try {
            Files.writeString(
                    folder.resolve("nginx.conf"), AROUND.formatted(isRoot ? "user root;\n" : ""));
            Files.writeString(
                    folder.resolve("shipped.conf"), here(Files.readString(SHIPPED), portal));
            process =
                    new ProcessBuilder(
                                    Programs.path("nginx-light", "nginx").toString(),
                                    "-p",
                                    folder.toString(),
                                    "-e",
                                    "error.log",
                                    "-c",
                                    "nginx.conf")
                            .inheritIO()
                            .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        await().until(this::listens);
    }

    /** The shipped file with the names of this run; the part about the port without TLS is gone. */
    private String here(String shipped, Portal portal) {
        return shipped.substring(0, shipped.lastIndexOf("server {"))
                .replaceAll("(?m)^ *(ssl_.*|server_name .*);\n", "")
                .replace("listen 443 ssl http2;", "listen 127.0.0.1:" + port + ";")
                .replace("127.0.0.1:8080", portal.address().replaceFirst("^http://", ""))
                .replace("/var/cache/nginx/tweestap", "cache");
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
