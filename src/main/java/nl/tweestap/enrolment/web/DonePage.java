package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.web.AuthenticatorLine;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.enrolment.Enrolling;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** The end: what you have now, what signing in will look like, and on to where you were going. */
@Named("donePage")
@RequestScoped
public class DonePage extends StepForm {

    @Inject CurrentEnrolment current;
    @Inject Onward onward;
    @Inject Enrolling enrolling;
    @Inject Authenticators authenticators;
    @Inject Response response;
    @Inject Texts texts;

    @Override
    void next() throws IOException {
        String path = onward.path();
        enrolling.end(current.account());
        response.redirect(path);
    }

    public List<AuthenticatorLine> getMethods() {
        return current.bound().stream().map(this::line).toList();
    }

    private AuthenticatorLine line(Authenticator authenticator) {
        boolean isPreferred =
                current.account().defaultAuthenticator().equals(Optional.of(authenticator.id()));
        String name = texts.get("account.kind." + authenticator.kind().slug());
        return AuthenticatorLine.of(authenticator, name, explanation(authenticator))
                .preferred(isPreferred);
    }

    private String explanation(Authenticator authenticator) {
        return switch (authenticator.kind()) {
            case APP, PHONE, TEMPORARY_PASS -> authenticator.label();
            case RECOVERY_CODES ->
                    texts.of("enrolment.done.codes", ((RecoveryCodes) authenticator).unused());
        };
    }

    /** Which one is asked first from now on, as the end of a message key: {@code phone}. */
    public String getDefaultKind() {
        return current.account()
                .defaultAuthenticator()
                .flatMap(id -> authenticators.find(current.account().id(), id))
                .map(Authenticator::kind)
                .orElse(Kind.APP)
                .slug();
    }
}
