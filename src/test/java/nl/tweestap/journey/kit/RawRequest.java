package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request as no client of ours would write it: with another host, or with any letter anywhere.
 *
 * @param host what it says it was meant for
 * @param headers whole lines
 */
public record RawRequest(Portal portal, String host, String path, List<String> headers) {

    private static final String LINE = "\r\n";

    /** The whole answer, as it came over the line. */
    public String answer() {
        String text =
                Stream.concat(
                                Stream.of(
                                        "GET " + path + " HTTP/1.1",
                                        "Host: " + host,
                                        "Connection: close"),
                                headers.stream())
                        .reduce("", (lines, line) -> lines + line + LINE);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), portal.port())) {
            socket.getOutputStream().write((text + LINE).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int status() {
        return Integer.parseInt(answer().split(" ", 3)[1]);
    }

    /** Empty when there is none. */
    public String location() {
        return answer().lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith("Location: "))
                .map(line -> line.substring("Location: ".length()))
                .findFirst()
                .orElse("");
    }
}
