package nl.tweestap.shell;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Stops the start, with the reason, when the settings would make an unsafe portal. */
@Startup
@Singleton
public class StartUpCheck {

    @Inject Settings settings;

    @PostConstruct
    void start() {
        PublicAddress.objection(settings.address(), settings.isDemo())
                .ifPresent(
                        reason -> {
                            throw new IllegalStateException(reason);
                        });
    }
}
