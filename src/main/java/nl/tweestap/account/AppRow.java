package nl.tweestap.account;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Base64;
import java.util.function.ToIntFunction;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.AuthenticatorApp;
import nl.tweestap.authenticator.SharedSecret;
import nl.tweestap.seal.Seal;
import org.jspecify.annotations.Nullable;

/** An authenticator app in the database; its shared secret is sealed. */
@Entity
@DiscriminatorValue("APP")
class AppRow extends AuthenticatorRow {

    @Column @Nullable String secret;

    @Column(name = "last_accepted_time_step")
    long lastAcceptedTimeStep;

    @Override
    void write(Authenticator authenticator, Seal seal) {
        AuthenticatorApp app = (AuthenticatorApp) authenticator;
        secret = sealed(Base64.getEncoder().encodeToString(app.secret().reveal()), seal);
        lastAcceptedTimeStep = app.lastAcceptedTimeStep();
    }

    @Override
    Authenticator authenticator(Seal seal, ToIntFunction<String> unusedCodes) {
        return new AuthenticatorApp(
                id,
                name,
                boundAt,
                used(),
                new SharedSecret(Base64.getDecoder().decode(opened(secret, seal))),
                lastAcceptedTimeStep);
    }
}
