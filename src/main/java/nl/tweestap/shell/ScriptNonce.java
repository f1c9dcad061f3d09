package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Lets the inline scripts of PrimeFaces run on a page that needs them, and on no other: such a page
 * calls {@code announce} before it renders.
 *
 * <p>PrimeFaces could send the policy itself ({@code primefaces.CSP=true}) but then every Faces
 * page would carry a nonce, cacheable ones included.
 */
@Named("scriptNonce")
@ApplicationScoped
public class ScriptNonce {

    public void announce() {
        FacesContext faces = FacesContext.getCurrentInstance();
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        faces.getExternalContext()
                .setResponseHeader(
                        "Content-Security-Policy",
                        HeadersFilter.policy(request)
                                + HeadersFilter.SCRIPT_SOURCE
                                + " 'nonce-"
                                + nonce
                                + "'");
        PrimeFaces.current()
                .executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
    }
}
