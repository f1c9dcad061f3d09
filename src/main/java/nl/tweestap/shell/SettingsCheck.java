package nl.tweestap.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stops the start, with the reason, where the settings would make the portal unsafe: sample people
 * where strangers come by, or passwords and sessions over a line that anybody can read.
 */
@Startup
@Singleton
public class SettingsCheck {

    /** This machine and no other (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3). */
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    @Inject Settings settings;

    @PostConstruct
    void start() {
        objection(settings.address(), settings.isDemo())
                .ifPresent(
                        reason -> {
                            throw new IllegalStateException(reason);
                        });
    }

    /**
     * Why we do not start with these settings.
     *
     * @return empty when they are safe; else what to change
     */
    static Optional<String> objection(URI address, boolean isDemo) {
        if (!isOrigin(address)) {
            return Optional.of(
                    "tweestap.address must be scheme, host and port only, such as"
                            + " https://portal.school.example");
        }
        boolean isHere = LOOPBACK.matcher(address.getHost()).matches();
        if (isDemo && !isHere) {
            return Optional.of(
                    "tweestap.demo has people everybody knows the password of, so"
                            + " tweestap.address must be on localhost");
        }
        if (!isHere && !address.getScheme().equals("https")) {
            return Optional.of("tweestap.address must begin with https://");
        }
        return Optional.empty();
    }

    private static boolean isOrigin(URI address) {
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        return isWeb
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getRawPath().isEmpty()
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }
}
