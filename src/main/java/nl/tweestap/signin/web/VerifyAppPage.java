package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.signin.SignIn.Means;

/** Asks for the six digits of an authenticator app. */
@Named("verifyAppPage")
@RequestScoped
public class VerifyAppPage extends VerifyPage {

    @Override
    Means means() {
        return Means.APP;
    }

    @Override
    boolean isMine() {
        return app().isPresent();
    }

    private Optional<Authenticator> app() {
        return authenticators
                .find(accountId(), authenticatorId())
                .filter(AuthenticatorApp.class::isInstance);
    }

    public String getName() {
        return app().map(Authenticator::name).orElse("");
    }
}
