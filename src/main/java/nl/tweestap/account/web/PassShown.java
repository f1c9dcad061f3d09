package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.TemporaryPass;

/** The pass that the service desk gave, as its owner sees it. */
@Named("passShown")
@RequestScoped
public class PassShown {

    @Inject Owner owner;
    @Inject Authenticators authenticators;
    @Inject DayWords days;
    @Inject InstantSource clock;

    /** Until when the service desk lets the owner in; empty text where it does not now. */
    public String getUntil() {
        return authenticators
                .first(owner.account().id(), TemporaryPass.class)
                .filter(pass -> pass.isAlive(clock.instant()))
                .map(pass -> days.time(pass.validUntil()))
                .orElse("");
    }
}
