package nl.tweestap.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * How a cookie of ours is read and written (OWASP ASVS 5.0 3.3.1 to 3.3.4): for this host only, out
 * of reach of scripts; behind TLS it is {@code Secure} and {@code __Host-}.
 *
 * @param sameSite {@code Lax} or {@code Strict}
 */
record OwnCookie(String plainName, String sameSite, boolean isSecure) {

    /** Empty where there is none, or an empty one. */
    Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** Ends with the browser. */
    void write(HttpServletResponse response, String value) {
        add(response, value, "");
    }

    void write(HttpServletResponse response, String value, int seconds) {
        add(response, value, "; Max-Age=" + seconds);
    }

    void clear(HttpServletResponse response) {
        write(response, "", 0);
    }

    private void add(HttpServletResponse response, String value, String life) {
        String attributes = "; Path=/; HttpOnly; SameSite=" + sameSite;
        response.addHeader(
                "Set-Cookie",
                name() + "=" + value + life + attributes + (isSecure ? "; Secure" : ""));
    }

    private String name() {
        return isSecure ? "__Host-" + plainName : plainName;
    }
}
