package nl.tweestap.signin.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Says what ended where: here, or everywhere. */
@Named("signedOutPage")
@RequestScoped
public class SignedOutPage {

    private static final String EVERYWHERE = "everywhere";

    @Inject HttpServletRequest request;

    /** {@code everywhere} or {@code here}: the end of a message key. */
    public String getWhere() {
        return EVERYWHERE.equals(request.getParameter("where")) ? EVERYWHERE : "here";
    }
}
