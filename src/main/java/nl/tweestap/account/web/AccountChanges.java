package nl.tweestap.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.account.History;
import nl.tweestap.account.History.Event;
import nl.tweestap.account.OwnChanges;
import nl.tweestap.account.OwnChanges.Answer;
import nl.tweestap.account.Sessions;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;
import nl.tweestap.shell.SessionCookie;

/**
 * What the buttons of the account page do. Each names what it is about by its id: a button that
 * Faces knows by its row would, on a page that is no longer fresh, hit whatever stands in that row
 * now.
 */
@Named("accountChanges")
@RequestScoped
public class AccountChanges {

    @Inject Owner owner;
    @Inject OwnChanges changes;
    @Inject Sessions sessions;
    @Inject History history;
    @Inject Told told;
    @Inject CurrentAddress address;
    @Inject SessionCookie cookie;
    @Inject HttpServletRequest request;
    @Inject Response response;

    /** Does what was asked; a GET, or a form that asks nothing we know, only shows the page. */
    public void load() throws IOException {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        if (asked("default").isPresent()) {
            makeDefault(asked("default").get());
        } else if (asked("end").isPresent()) {
            end(asked("end").get());
        } else if (asked("end-all").isPresent()) {
            endAll();
        } else {
            response.redirect(address.path("account"));
        }
    }

    private Optional<String> asked(String button) {
        return Optional.ofNullable(request.getParameter(button));
    }

    private void makeDefault(String authenticatorId) throws IOException {
        if (changes.chooseDefault(owner.asOwner(), authenticatorId) != Answer.CHANGED) {
            owner.leadAway();
            return;
        }
        boolean isChosen =
                owner.account().defaultAuthenticator().equals(Optional.of(authenticatorId));
        leadBack(isChosen, Told.DEFAULT);
    }

    /** Ends one session; the safe direction needs no second factor. */
    private void end(String sessionId) throws IOException {
        boolean isEnded = sessions.end(owner.account().id(), sessionId);
        if (isEnded) {
            history.add(owner.account().id(), Event.SIGNED_OUT, "", owner.browser());
        }
        leadBack(isEnded, Told.ENDED);
    }

    private void leadBack(boolean isDone, String word) throws IOException {
        if (isDone) {
            told.lead(address.path("account"), word);
        } else {
            response.redirect(address.path("account"));
        }
    }

    /** Ends every session, this one included. */
    private void endAll() throws IOException {
        history.add(owner.account().id(), Event.SIGNED_OUT_EVERYWHERE, "", owner.browser());
        sessions.endAll(owner.account().id());
        cookie.clear(response.get());
        response.redirect(address.path("sign-out/done") + "?where=everywhere");
    }
}
