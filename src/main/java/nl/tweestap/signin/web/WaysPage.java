package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.web.AuthenticatorLine;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.signin.SignIn;
import nl.tweestap.verifier.web.TriesLeft;

/** The ways somebody can prove the second factor with, and the one that is asked first. */
@Named("waysPage")
@RequestScoped
public class WaysPage {

    @Inject SignIn signIn;
    @Inject Accounts accounts;
    @Inject Authenticators authenticators;
    @Inject Schools schools;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;
    @Inject TriesLeft tries;
    @Inject VerifyRecoveryCodePage query;

    /** During a pause no way leads on. */
    public void load() {
        tries.show(account().id());
    }

    /** Leads to the page of the default authenticator. */
    public void toPreferred() throws IOException {
        String place =
                signIn.preferred(account()).map(FirstCode::placeOf).orElse("sign-in/verify/ways");
        response.redirect(address.path(place) + query.getQuery());
    }

    public List<AuthenticatorLine> getWays() {
        return authenticators.of(account().id()).stream().map(this::way).toList();
    }

    private AuthenticatorLine way(Authenticator authenticator) {
        return line(authenticator)
                .leadingTo(address.path(FirstCode.placeOf(authenticator)) + query.getQuery());
    }

    private AuthenticatorLine line(Authenticator authenticator) {
        return switch (authenticator.kind()) {
            case APP -> line(authenticator, "signin.ways.app", authenticator.label());
            case PHONE -> line(authenticator, phoneKey(), authenticator.label());
            case RECOVERY_CODES ->
                    line(
                            authenticator,
                            "signin.ways.recovery-code",
                            texts.get("signin.ways.recovery-code-explanation"));
        };
    }

    private AuthenticatorLine line(Authenticator authenticator, String key, String explanation) {
        return AuthenticatorLine.of(authenticator, texts.get(key), explanation);
    }

    private String phoneKey() {
        boolean isVoiceAllowed =
                schools.find(account().school())
                        .map(school -> school.policy().isVoiceAllowed())
                        .orElse(false);
        return isVoiceAllowed ? "signin.ways.phone" : "signin.ways.phone-sms";
    }

    private Account account() {
        return user.accountId().flatMap(accounts::find).orElseThrow();
    }
}
