package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;
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

    /** Somebody else's app, or none, is no page. */
    public void load() throws IOException {
        if (app().isEmpty()) {
            response.notFound();
        }
    }

    private Optional<Authenticator> app() {
        return authenticators
                .find(account().id(), authenticatorId())
                .filter(AuthenticatorApp.class::isInstance);
    }

    public String getName() {
        return app().map(Authenticator::name).orElse("");
    }
}
