package nl.tweestap.teach.oembed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a page that somebody asks about, read as text. Nobody goes there.
 *
 * @param site scheme, host and port, in small letters
 * @param path as it stands there
 * @param choices what its reader chose, as a query; only what our own pages write
 * @param anchor the part of the page; empty text when none is named
 */
public record AskedAddress(URI site, String path, String choices, String anchor) {

    /** More than our longest address; the query it came in is limited too. */
    static final int MAX_LENGTH = 1_000;

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Pattern CHOICE = Pattern.compile("[a-z][a-z0-9-]*=[a-z0-9-]*");
    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9-]+");

    /** Empty when it is no whole address on the web. */
    public static Optional<AskedAddress> read(String text) {
        String typed = text.strip();
        if (typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return read(new URI(typed));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<AskedAddress> read(URI typed) {
        String scheme = given(typed.getScheme()).toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme) || typed.getHost() == null || typed.getUserInfo() != null) {
            return Optional.empty();
        }
        String port = typed.getPort() < 0 ? "" : ":" + typed.getPort();
        String host = typed.getHost().toLowerCase(Locale.ROOT);
        return Optional.of(
                new AskedAddress(
                        URI.create(scheme + "://" + host + port),
                        given(typed.getRawPath()),
                        choices(given(typed.getRawQuery())),
                        anchor(given(typed.getRawFragment()))));
    }

    private static String choices(String query) {
        List<String> known =
                Arrays.stream(query.split("&")).filter(CHOICE.asMatchPredicate()).toList();
        return known.stream().collect(Collectors.joining("&"));
    }

    private static String anchor(String fragment) {
        return ANCHOR.matcher(fragment).matches() ? fragment : "";
    }

    private static String given(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : part;
    }

    /**
     * Whether it is on this site: the same host and port, whether the line is open or closed.
     *
     * @param ours scheme, host and port
     */
    public boolean isOf(URI ours) {
        boolean isHost = site.getHost().equalsIgnoreCase(ours.getHost());
        boolean isUsual = site.getPort() < 0 || site.getPort() == usual(site);
        boolean isOursUsual = ours.getPort() < 0 || ours.getPort() == usual(ours);
        return isHost && (isUsual ? isOursUsual : site.getPort() == ours.getPort());
    }

    private static int usual(URI site) {
        return "https".equalsIgnoreCase(site.getScheme()) ? 443 : 80;
    }
}
