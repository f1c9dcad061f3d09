package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From which network address a request comes, as far as one can know: for counting, never for
 * letting anybody in.
 *
 * <p>A proxy on this machine or in this network says it, as the last in {@code X-Forwarded-For};
 * from anybody else the header says nothing. Who is in this network without a proxy between can
 * pretend to be one, and then counts as whoever they like.
 */
@RequestScoped
public class RemoteAddress {

    private static final String SAID = "X-Forwarded-For";

    /** Of an address of sixteen bytes: what one household or one machine has all of. */
    private static final int NETWORK_BYTES = 8;

    private static final int LONG_BYTES = 16;

    /** An address in figures, so that none is looked up: a long one has a colon in it. */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}|(?=.*:)[0-9a-fA-F:.]{2,45}");

    @Inject HttpServletRequest request;

    /** The address, of a long one its network; empty text where only a proxy's own is known. */
    public String get() {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(SAID)));
    }

    /**
     * The same of a connection.
     *
     * @param said the headers of a proxy, in their order
     */
    static String of(String connected, List<String> said) {
        Optional<InetAddress> nearest = parsed(connected);
        boolean isProxy = nearest.filter(RemoteAddress::isNear).isPresent();
        Optional<InetAddress> told =
                Optional.of(String.join(",", said))
                        .map(all -> all.substring(all.lastIndexOf(',') + 1).strip())
                        .filter(last -> isProxy)
                        .flatMap(RemoteAddress::parsed);
        return told.or(() -> nearest.filter(one -> !one.isLoopbackAddress()))
                .map(RemoteAddress::network)
                .orElse("");
    }

    private static boolean isNear(InetAddress address) {
        return address.isLoopbackAddress() || address.isSiteLocalAddress();
    }

    private static Optional<InetAddress> parsed(String figures) {
        try {
            return FIGURES.matcher(figures).matches()
                    ? Optional.of(InetAddress.getByName(figures))
                    : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == LONG_BYTES) {
            Arrays.fill(bytes, NETWORK_BYTES, LONG_BYTES, (byte) 0);
        }
        return HexFormat.of().formatHex(bytes);
    }
}
