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

    /** Of an address of sixteen bytes: what one line gets at most (RFC 6177 §2). */
    private static final int NETWORK_BYTES = 6;

    private static final int LONG_BYTES = 16;

    /** Of the first byte: a long address that only its own network knows (RFC 4193 §3.1). */
    private static final int LOCAL_MASK = 0xfe;

    private static final int LOCAL = 0xfc;

    /**
     * The port that some proxies say besides: {@code 203.0.113.9:443}, {@code [2001:db8::1]:443}.
     */
    private static final Pattern WITH_PORT =
            Pattern.compile("^\\[(.*)\\](?::\\d+)?$|^([\\d.]+):\\d+$");

    /** An address in figures, so that none is looked up: a long one has a colon in it. */
    private static final Pattern FIGURES =
            Pattern.compile(
                    "(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}|(?=.*:)[0-9a-fA-F:.]{2,45}");

    @Inject HttpServletRequest request;

    /**
     * The address, of a long one its network; empty text where only a proxy's own is known, which
     * is no visitor's.
     */
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
        Optional<InetAddress> asking =
                isProxy && !said.isEmpty()
                        ? parsed(last(said))
                        : nearest.filter(one -> !one.isLoopbackAddress());
        return asking.map(RemoteAddress::network).orElse("");
    }

    private static String last(List<String> said) {
        String all = String.join(",", said);
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        return WITH_PORT.matcher(last).replaceFirst("$1$2");
    }

    private static boolean isNear(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || (bytes.length == LONG_BYTES && (bytes[0] & LOCAL_MASK) == LOCAL);
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
