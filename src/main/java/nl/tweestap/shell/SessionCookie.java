package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The cookie with the session token, not sent along with forms from other sites. It ends with the
 * browser; the server decides how long the session lives.
 */
@ApplicationScoped
public class SessionCookie {

    /** 256 bits in base64url are 43 characters; anything much longer is not looked up. */
    private static final int MAX_LENGTH = 64;

    @Inject Settings settings;

    public Optional<String> read(HttpServletRequest request) {
        return cookie().read(request).filter(value -> value.length() <= MAX_LENGTH);
    }

    public void write(HttpServletResponse response, String token) {
        cookie().write(response, token);
    }

    public void clear(HttpServletResponse response) {
        cookie().clear(response);
    }

    private OwnCookie cookie() {
        return new OwnCookie("tweestap", "Lax", settings.isSecure());
    }
}
