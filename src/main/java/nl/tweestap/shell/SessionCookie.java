package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie with the session token (OWASP ASVS 5.0 3.3.1 to 3.3.4): for this host only, out of
 * reach of scripts, not sent along from other sites. Behind TLS it is {@code Secure} and {@code
 * __Host-}.
 *
 * <p>It ends with the browser; the server decides how long the session lives.
 */
@ApplicationScoped
public class SessionCookie {

    /** 256 bits in base64url are 43 characters; anything much longer is not looked up. */
    private static final int MAX_LENGTH = 64;

    @Inject Settings settings;

    public Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty() && value.length() <= MAX_LENGTH)
                .findFirst();
    }

    public void write(HttpServletResponse response, String token) {
        response.addHeader("Set-Cookie", name() + "=" + token + attributes());
    }

    public void clear(HttpServletResponse response) {
        response.addHeader("Set-Cookie", name() + "=; Max-Age=0" + attributes());
    }

    private String name() {
        return settings.isSecure() ? "__Host-tweestap" : "tweestap";
    }

    private String attributes() {
        return "; Path=/; HttpOnly; SameSite=Lax" + (settings.isSecure() ? "; Secure" : "");
    }
}
