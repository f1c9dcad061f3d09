package nl.tweestap.authenticator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The address in the QR (Key URI Format): {@code otpauth://totp/issuer:account?secret=…&issuer=…}.
 *
 * <p>Whoever reads it has the secret. It is shown on the scan page only, never mailed or logged.
 */
public final class OtpauthUri {

    private OtpauthUri() {}

    /**
     * With algorithm, digits and period left out: they are the defaults, and some apps stumble over
     * them.
     */
    public static String of(SharedSecret secret, String issuer, String account) {
        return "otpauth://totp/"
                + escape(issuer)
                + ":"
                + escape(account)
                + "?secret="
                + Base32.encode(secret.reveal())
                + "&issuer="
                + escape(issuer);
    }

    /** Percent-encoding (RFC 3986): apps do not read a plus as a space. */
    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }
}
