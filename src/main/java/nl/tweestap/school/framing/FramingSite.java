package nl.tweestap.school.framing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A site with a frame in a page of its own, as a school's file names it: {@code elo.school.nl}.
 *
 * @param name host, and port where it is not the usual one; {@code http://127.0.0.1:8085} for
 *     trying out on one machine
 */
public record FramingSite(String name) {

    /** The longest name that a host can have. */
    static final int MAX_LENGTH = 253;

    /** Longer ones are not looked at: a host, a port, and some path. */
    static final int MAX_REFERRER = 4_000;

    private static final String SECURE = "https://";

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    private static final Pattern HOST =
            Pattern.compile(
                    SECURE
                            + "(?<host>(?:"
                            + LABEL
                            + "\\.)+[a-z]{2,63})(?::443|(?<port>:[1-9][0-9]{1,4}))?");

    private static final Pattern LOOPBACK =
            Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1):[1-9][0-9]{1,4}");

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#]*");

    /**
     * Whose page this was.
     *
     * @param referrer as a browser sends it, or anything else
     * @return empty when it is nothing that {@code embed-hosts} could name
     */
    public static Optional<FramingSite> of(String referrer) {
        if (referrer.length() > MAX_REFERRER) {
            return Optional.empty();
        }
        Matcher start = ORIGIN.matcher(referrer.toLowerCase(Locale.ROOT));
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        Matcher host = HOST.matcher(start.group());
        if (host.matches() && host.group("host").length() <= MAX_LENGTH) {
            String port = Optional.ofNullable(host.group("port")).orElse("");
            return Optional.of(new FramingSite(host.group("host") + port));
        }
        return LOOPBACK.matcher(start.group()).matches()
                ? Optional.of(new FramingSite(start.group()))
                : Optional.empty();
    }

    /** A site that a school's policy names; perhaps every host below one. */
    public static FramingSite named(String source) {
        return new FramingSite(source.startsWith(SECURE) ? source.substring(8) : source);
    }

    /**
     * Whether a page of it may show a guide.
     *
     * @param sources as a content security policy names them, {@code https://*.lms.example} too
     */
    public boolean isAllowedBy(List<String> sources) {
        return sources.stream().map(FramingSite::named).anyMatch(this::isIn);
    }

    private boolean isIn(FramingSite allowed) {
        String wanted = allowed.name.endsWith(":443") ? allowed.host() : allowed.name;
        return wanted.startsWith("*.") ? name.endsWith(wanted.substring(1)) : name.equals(wanted);
    }

    private String host() {
        return name.substring(0, name.lastIndexOf(':'));
    }
}
