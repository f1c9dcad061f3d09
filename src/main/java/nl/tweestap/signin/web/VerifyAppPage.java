package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.Kind;

/** Asks for the six digits of an authenticator app. */
@Named("verifyAppPage")
@RequestScoped
public class VerifyAppPage extends VerifyPage {

    @Override
    Kind kind() {
        return Kind.APP;
    }

    @Override
    boolean isMine() {
        return app().isPresent();
    }

    private Optional<AuthenticatorApp> app() {
        return authenticators.find(accountId(), authenticatorId(), AuthenticatorApp.class);
    }

    public String getName() {
        return app().map(Authenticator::name).orElse("");
    }
}
