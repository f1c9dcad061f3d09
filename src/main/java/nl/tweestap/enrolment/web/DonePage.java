package nl.tweestap.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.tweestap.account.Authenticators;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.authenticator.RecoveryCodes;
import nl.tweestap.enrolment.Enrolments;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;

/** The end: what you have now, what signing in will look like, and on to where you were going. */
@Named("donePage")
@RequestScoped
public class DonePage extends StepForm {

    @Inject CurrentEnrolment current;
    @Inject Enrolments enrolments;
    @Inject Authenticators authenticators;
    @Inject CurrentAddress address;
    @Inject Response response;
    @Inject Texts texts;

    @Override
    void next() throws IOException {
        String path = current.get().returnPath();
        enrolments.end(current.account());
        response.redirect(path.isEmpty() ? address.path("account") : path);
    }

    /** One authenticator, as the page shows it. */
    public record Method(String icon, String title, String explanation, boolean isPreferred) {

        public String getIcon() {
            return icon;
        }

        public String getTitle() {
            return title;
        }

        public String getExplanation() {
            return explanation;
        }

        public boolean getPreferred() {
            return isPreferred;
        }
    }

    public List<Method> getMethods() {
        return authenticators.of(current.account().id()).stream().map(this::method).toList();
    }

    private Method method(Authenticator authenticator) {
        boolean isPreferred =
                current.account().defaultAuthenticator().equals(Optional.of(authenticator.id()));
        String kind = authenticator.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Method(
                icon(authenticator.kind()),
                texts.get("account.kind." + kind),
                explanation(authenticator),
                isPreferred);
    }

    private String explanation(Authenticator authenticator) {
        if (authenticator instanceof Phone phone) {
            return phone.number().masked();
        }
        return authenticator instanceof RecoveryCodes codes
                ? texts.of("enrolment.done.codes", codes.unused())
                : authenticator.name();
    }

    private static String icon(Kind kind) {
        return switch (kind) {
            case APP -> "app";
            case PHONE -> "sms";
            case RECOVERY_CODES -> "list";
        };
    }

    /** {@code app} or {@code phone}: which one is asked first from now on. */
    public String getDefaultKind() {
        Optional<Kind> kind =
                current.account()
                        .defaultAuthenticator()
                        .flatMap(id -> authenticators.find(current.account().id(), id))
                        .map(Authenticator::kind);
        return kind.orElse(Kind.APP) == Kind.PHONE ? "phone" : "app";
    }
}
