package nl.tweestap.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    /** As MicroProfile Config reads a switch; it takes any other word for “no”. */
    private static final Pattern SWITCH =
            Pattern.compile("true|1|yes|y|on|false|0|no|n|off", Pattern.CASE_INSENSITIVE);

    @Inject Settings settings;

    @Inject
    @ConfigProperty(name = "tweestap.demo")
    String demo;

    @Inject
    @ConfigProperty(name = "tweestap.content-folder")
    Optional<String> contentFolder;

    @Inject
    @ConfigProperty(name = "tweestap.data-folder")
    String dataFolder;

    @PostConstruct
    void start() {
        Stream.of(
                        ofSwitch("tweestap.demo", demo),
                        objection(settings.address(), settings.isDemo()),
                        FolderCheck.data(dataFolder),
                        FolderCheck.content(contentFolder, settings.isDemo()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(
                        reason -> {
                            throw new IllegalStateException(reason);
                        });
    }

    /** Why we do not start when a switch is neither on nor off. */
    static Optional<String> ofSwitch(String name, String word) {
        return SWITCH.matcher(word).matches()
                ? Optional.empty()
                : Optional.of(name + " is " + word + ", but can only be true or false");
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
