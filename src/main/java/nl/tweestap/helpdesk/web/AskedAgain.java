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
        return request.getMethod().equals("GET") && isAgain();
    }

    private boolean isAgain() {
        List<String> rest = address.get().rest();
        return rest.get(rest.size() - 1).equals(AGAIN);
    }

    /** The page itself, where its forms go: nothing is said there of what was before. */
    public String getPage() {
        String asked = address.asked();
        return isAgain() ? asked.substring(0, asked.lastIndexOf('/')) : asked;
    }
}
