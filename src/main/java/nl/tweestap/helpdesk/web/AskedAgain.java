package nl.tweestap.helpdesk.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.tweestap.shell.CurrentAddress;

/**
 * Whether an employee comes back from signing in to what was sent when their session was over: then
 * nothing was done, and the page says so.
 */
@Named("askedAgain")
@RequestScoped
public class AskedAgain {

    /** Behind the address of a page, as the door leads back to it. */
    static final String AGAIN = "again";

    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;

    public boolean isSaid() {
        List<String> rest = address.get().rest();
        return request.getMethod().equals("GET") && rest.get(rest.size() - 1).equals(AGAIN);
    }
}
