package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import nl.tweestap.account.EndedSessions;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.Sessions;
import nl.tweestap.shell.BrowserName;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.CurrentUser;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.SessionCookie;
import nl.tweestap.shell.Visitor;

/** Ends the session: at the server, and in the browser. */
@Named("signOutPage")
@RequestScoped
public class SignOutPage {

    @Inject Sessions sessions;
    @Inject EndedSessions ended;
    @Inject History history;
    @Inject CurrentUser user;
    @Inject CurrentAddress address;
    @Inject SessionCookie cookie;
    @Inject HttpServletRequest request;
    @Inject Response response;

    /** The header's button posts here from any page; a GET only shows the page. */
    public void load() throws IOException {
        if (request.getMethod().equals("POST")) {
            end();
            boolean isSwitch = "sign-in".equals(request.getParameter("next"));
            response.redirect(address.path(isSwitch ? "sign-in" : "sign-out/done"));
        }
    }

    private void end() {
        user.anywhere().ifPresent(this::end);
        user.token().ifPresent(ended::forget);
        cookie.clear(response.get());
    }

    private void end(Visitor visitor) {
        sessions.end(visitor.accountId(), visitor.sessionId());
        history.add(visitor.accountId(), Event.SIGNED_OUT, "", BrowserName.of(request));
    }
}
