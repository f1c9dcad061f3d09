package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie that brings a refused form back: for this host only, out of reach of scripts, for a
 * minute. What is in it is sealed, in letters every cookie may have.
 */
@ApplicationScoped
public class FormCookie {

    private static final int LIFE_SECONDS = 60;

    @Inject Settings settings;

    public Optional<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(cookie -> cookie.getValue().replace('.', ':'))
                .map(value -> value.replace('-', '+').replace('_', '/'))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    public void write(HttpServletResponse response, String sealed) {
        String value = sealed.replace(':', '.').replace('+', '-').replace('/', '_');
        set(response, value.replace("=", ""), LIFE_SECONDS);
    }

    public void clear(HttpServletResponse response) {
        set(response, "", 0);
    }

    private void set(HttpServletResponse response, String value, int seconds) {
        String attributes = "; Path=/; HttpOnly; SameSite=Strict; Max-Age=" + seconds;
        response.addHeader(
                "Set-Cookie",
                name() + "=" + value + attributes + (settings.isSecure() ? "; Secure" : ""));
    }

    private String name() {
        return settings.isSecure() ? "__Host-tweestap-form" : "tweestap-form";
    }
}
