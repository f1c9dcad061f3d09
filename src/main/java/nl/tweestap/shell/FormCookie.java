package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The cookie that brings a refused form back, for a minute. What is in it is sealed, in letters
 * every cookie may have.
 */
@ApplicationScoped
public class FormCookie {

    private static final int LIFE_SECONDS = 60;

    @Inject Settings settings;

    public Optional<String> read(HttpServletRequest request) {
        return cookie().read(request)
                .map(value -> value.replace('.', ':').replace('-', '+').replace('_', '/'));
    }

    public void write(HttpServletResponse response, String sealed) {
        String value = sealed.replace(':', '.').replace('+', '-').replace('/', '_');
        cookie().write(response, value.replace("=", ""), LIFE_SECONDS);
    }

    public void clear(HttpServletResponse response) {
        cookie().clear(response);
    }

    private OwnCookie cookie() {
        return new OwnCookie("tweestap-form", "Strict", settings.isSecure());
    }
}
