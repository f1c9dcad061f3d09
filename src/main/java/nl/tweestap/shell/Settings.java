package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the administrator sets, read once. Names and defaults stand in {@code
 * META-INF/microprofile-config.properties}; the environment overrides them ({@code TWEESTAP_DEMO}
 * for {@code tweestap.demo}).
 */
@Named("settings")
@ApplicationScoped
public class Settings {

    @Inject
    @ConfigProperty(name = "tweestap.address")
    URI address;

    @Inject
    @ConfigProperty(name = "tweestap.demo")
    boolean demo;

    /**
     * Where people reach the portal: scheme, host and port. Messages carry this, never the {@code
     * Host} header of a request.
     */
    public URI address() {
        return address;
    }

    /** Whether people reach us over TLS. */
    public boolean isSecure() {
        return "https".equals(address.getScheme());
    }

    /** Sample people, recorded messages, and a ribbon that says so on every page. */
    public boolean isDemo() {
        return demo;
    }
}
