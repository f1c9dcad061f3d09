package nl.tweestap.authenticator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.tweestap.text.TypedText;

/**
 * The address in the QR (Key URI Format): {@code otpauth://totp/issuer:account?secret=…&issuer=…}.
 *
 * <p>Whoever reads it has the secret. It is shown on the scan page only, never mailed or logged.
 */
public final class OtpauthUri {

    /** Its look-alikes too: an app may take them for one. */
    private static final Pattern COLON = Pattern.compile("[:\uff1a\ufe55\ufe13\u2236\ua789\u02d0]");

    private OtpauthUri() {}

    /**
     * With algorithm, digits and period left out: they are the defaults, and some apps stumble over
     * them.
     */
    public static String of(SharedSecret secret, String issuer, String account) {
        return "otpauth://totp/"
                + escape(label(issuer))
                + ":"
                + escape(label(account))
                + "?secret="
                + Base32.encode(secret.reveal())
                + "&issuer="
                + escape(label(issuer));
    }

    /**
     * A name as the app shows it, without colons: the one between issuer and account is the only
     * one there may be, and apps refuse a second, escaped or not.
     */
    public static String label(String name) {
        return TypedText.clean(COLON.matcher(name).replaceAll(" "));
    }

    /** Percent-encoding (RFC 3986): apps do not read a plus as a space. */
    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }
}
