package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.helpdesk.help.Objecting;
import nl.tweestap.shell.CurrentAddress;
import nl.tweestap.shell.Response;

/**
 * Where an owner says that a change was not theirs. Looking changes nothing, and every token gets
 * the same answer.
 */
@Named("notMePage")
@RequestScoped
public class NotMePage {

    @Inject Objecting objecting;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    public void load() throws IOException {
        if (FacesContext.getCurrentInstance().getResponseComplete()) {
            return;
        }
        if (request.getMethod().equals("POST")) {
            token().ifPresent(objecting::object);
            response.redirect(address.path(HelpPlaces.NOT_ME));
        }
    }

    private Optional<String> token() {
        return address.get().segment(1);
    }

    /** {@code ask}, or {@code done} after it was said: the end of message keys. */
    public String getState() {
        return token().isPresent() ? "ask" : "done";
    }

    public boolean isAsked() {
        return token().isPresent();
    }
}
