package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import nl.tweestap.account.Account;
import nl.tweestap.account.Accounts;
import nl.tweestap.account.ChangeRight;
import nl.tweestap.account.OwnChanges;
import nl.tweestap.account.Session;
import nl.tweestap.account.Sessions;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;

/** Who owns the account on the page, and whether they may change its authenticators now. */
@RequestScoped
public class Owner {

    private static final String AGAIN = "/" + Told.AGAIN;

    @Inject Accounts accounts;
    @Inject ChangeRight right;
    @Inject Sessions sessions;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    Account account() {
        return user.accountId().flatMap(accounts::find).orElseThrow();
    }

    String browser() {
        return BrowserName.of(request);
    }

    /** As the use cases want to know the owner. */
    OwnChanges.Owner asOwner() {
        return new OwnChanges.Owner(account(), user.token().orElseThrow(), browser());
    }

    /**
     * Leads to a second factor when the last one is more than ten minutes ago.
     *
     * @return whether changes are allowed now
     */
    boolean isFreshOrLedAway() throws IOException {
        boolean isFresh = user.token().map(right::of).orElse(false);
        if (!isFresh) {
            leadAway();
        }
        return isFresh;
    }

    /**
     * Leads to a second factor, and from there back to this page, which says it when something has
     * to be asked again.
     */
    void leadAway() throws IOException {
        boolean isLost = request.getMethod().equals("POST") && !address.asked().endsWith(AGAIN);
        response.redirect(address.provingFor(address.asked() + (isLost ? AGAIN : "")));
    }

    /** When the session of the page began; long ago when another one has just ended it. */
    Instant since() {
        return user.token().flatMap(sessions::find).map(Session::startedAt).orElse(Instant.EPOCH);
    }

    /** Whether this is the session of the page itself. */
    boolean isThis(Session session) {
        return user.visitor()
                .map(visitor -> visitor.sessionId().equals(session.id()))
                .orElse(false);
    }
}
