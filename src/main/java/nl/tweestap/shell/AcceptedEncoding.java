package nl.tweestap.shell;

import java.util.regex.Pattern;

/** What of {@code Accept-Encoding} matters here: whether an answer may come as gzip. */
public final class AcceptedEncoding {

    private static final Pattern COMMA = Pattern.compile(",");

    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?");

    private AcceptedEncoding() {}

    /** Whether gzip is named and not refused with a zero (RFC 9110 §12.5.3). */
    public static boolean isGzip(String accepted) {
        if (accepted.indexOf(';') < 0) {
            // What every browser sends: names without weights.
            return accepted.contains("gzip");
        }
        return COMMA.splitAsStream(accepted)
                .map(String::strip)
                .anyMatch(one -> one.startsWith("gzip") && !REFUSED.matcher(one).matches());
    }
}
