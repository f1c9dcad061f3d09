package nl.tweestap.shell;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses a portal may be reached at. Names are judged as they are written: a lookup could
 * say something else tomorrow.
 */
final class PublicAddress {

    /**
     * RFC 6761 and RFC 9476: names that never lead to the open internet; and ".local" (RFC 6762).
     */
    private static final Pattern LOCAL_NAME =
            Pattern.compile("(.+\\.)?(localhost|local|test|internal|home\\.arpa)|[^.:]+");

    /** RFC 1918 and RFC 3927, and the loopback addresses of RFC 1122. */
    private static final Pattern LOCAL_IPV4 =
            Pattern.compile(
                    "(127|10)(\\.\\d{1,3}){3}|(192\\.168|169\\.254)(\\.\\d{1,3}){2}"
                            + "|172\\.(1[6-9]|2\\d|3[01])(\\.\\d{1,3}){2}");

    /** RFC 4193 and RFC 4291: unique local, link-local and loopback. */
    private static final Pattern LOCAL_IPV6 =
            Pattern.compile("\\[(::1|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)]");

    private static final Pattern LOOPBACK =
            Pattern.compile("(.+\\.)?localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    private PublicAddress() {}

    /**
     * Why the portal may not start with this address.
     *
     * @return empty when it may; else a sentence that says what to set
     */
    static Optional<String> objection(URI address, boolean isDemo) {
        if (address.getHost() == null || !isWeb(address.getScheme())) {
            return Optional.of(
                    "The setting tweestap.address is no web address: write it like"
                            + " https://mfa.school.example");
        }
        if (hasMore(address)) {
            return Optional.of(
                    "The setting tweestap.address is longer than scheme, host and port: leave out"
                            + " what comes after them");
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (isDemo) {
            return isLocal(host) ? Optional.empty() : Optional.of(objectionToDemo(host));
        }
        boolean isSafe = "https".equals(address.getScheme()) || LOOPBACK.matcher(host).matches();
        return isSafe
                ? Optional.empty()
                : Optional.of(
                        "Passwords and codes travel in the open to "
                                + host
                                + ": set tweestap.address to an address that begins with https");
    }

    private static String objectionToDemo(String host) {
        return "Demo mode has people whose password everybody can read, and "
                + host
                + " can be reached from the internet: set tweestap.demo to false, or"
                + " tweestap.address to a local address";
    }

    private static boolean isWeb(String scheme) {
        return "http".equals(scheme) || "https".equals(scheme);
    }

    private static boolean hasMore(URI address) {
        boolean hasPath = address.getPath() != null && !address.getPath().matches("/?");
        return hasPath || address.getQuery() != null || address.getUserInfo() != null;
    }

    private static boolean isLocal(String host) {
        return LOCAL_IPV4.matcher(host).matches()
                || LOCAL_IPV6.matcher(host).matches()
                || (!host.matches("[0-9.]+|\\[.*") && LOCAL_NAME.matcher(host).matches());
    }
}
