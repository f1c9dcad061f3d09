package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Addresses of our own scripts and icons. Each carries a piece of its content's hash, so that a
 * browser may keep it for a year and still sees a change at once.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final int FINGERPRINT_LENGTH = 10;

    /** No way out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*\\.[a-z]+");

    @Inject ServletContext context;

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** {@code url("forms.js")} is {@code /assets/forms.js?v=0a1b2c3d4e}. */
    public String url(String name) {
        return "/assets/" + name + "?v=" + fingerprints.computeIfAbsent(name, this::fingerprint);
    }

    /** A small drawing as an address that holds all of it, so that nothing is fetched for it. */
    public String data(String name) {
        String drawn = URLEncoder.encode(text(name).strip(), StandardCharsets.UTF_8);
        return "data:image/svg+xml," + drawn.replace("+", "%20");
    }

    /** The words of a file, to stand in a page itself. */
    String text(String name) {
        return texts.computeIfAbsent(name, file -> new String(bytes(file), StandardCharsets.UTF_8));
    }

    /**
     * Whether this is the mark of the file's content as it is here: an address with another one was
     * made by another version of the portal.
     */
    boolean isOwnMark(String name, String mark) {
        return NAME.matcher(name).matches() && isThere(name) && url(name).endsWith("?v=" + mark);
    }

    private boolean isThere(String name) {
        try (InputStream stream = context.getResourceAsStream("/assets/" + name)) {
            return stream != null;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String fingerprint(String name) {
        return mark(bytes(name));
    }

    /** What stands in an address for its content. */
    static String mark(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private byte[] bytes(String name) {
        try (InputStream stream = context.getResourceAsStream("/assets/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("No such asset: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
