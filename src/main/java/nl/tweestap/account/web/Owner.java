package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.Session;
import nl.tweestap.account.Sessions;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;

/** Who owns the account on the page, and whether they may change its authenticators now. */
@RequestScoped
public class Owner {

    @Inject Accounts accounts;
    @Inject Sessions sessions;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;
    @Inject InstantSource clock;

    Account account() {
        return user.accountId().flatMap(accounts::find).orElseThrow();
    }

    String browser() {
        return BrowserName.of(request);
    }

    /**
     * Leads to a second factor when the last one is more than ten minutes ago, and from there back
     * to this page.
     *
     * @return whether changes are allowed now
     */
    boolean isFreshOrLedAway() throws IOException {
        boolean isFresh =
                user.token()
                        .flatMap(sessions::find)
                        .map(session -> session.isFresh(clock.instant()))
                        .orElse(false);
        if (!isFresh) {
            response.redirect(address.path("sign-in/verify") + "?to=" + address.asked());
        }
        return isFresh;
    }

    /** Whether this is the session of the page itself. */
    boolean isThis(Session session) {
        return user.visitor()
                .map(visitor -> visitor.sessionId().equals(session.id()))
                .orElse(false);
    }
}
