package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Authenticators;
import nl.tweestap.account.Tries;
import nl.tweestap.authenticator.Authenticator;
import nl.tweestap.authenticator.Kind;
import nl.tweestap.authenticator.Phone;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.Texts;
import nl.tweestap.signin.SignIn;

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
    @Inject Tries tries;
    @Inject VerifyRecoveryCodePage query;

    /** One way, as the page shows it. */
    public record Way(String icon, String title, String explanation, String path) {

        public String getIcon() {
            return icon;
        }

        public String getTitle() {
            return title;
        }

        public String getExplanation() {
            return explanation;
        }

        public String getPath() {
            return path;
        }
    }

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

    public List<Way> getWays() {
        return authenticators.of(account().id()).stream().map(this::way).toList();
    }

    private Way way(Authenticator authenticator) {
        String path = address.path(FirstCode.placeOf(authenticator)) + query.getQuery();
        if (authenticator instanceof Phone phone) {
            return new Way("sms", texts.get(phoneKey()), phone.number().masked(), path);
        }
        return authenticator.kind() == Kind.APP
                ? new Way("app", texts.get("signin.ways.app"), authenticator.name(), path)
                : new Way(
                        "list",
                        texts.get("signin.ways.recovery-code"),
                        texts.get("signin.ways.recovery-code-explanation"),
                        path);
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
