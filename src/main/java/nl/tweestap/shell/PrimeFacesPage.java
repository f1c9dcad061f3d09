package nl.tweestap.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.primefaces.PrimeFaces;
import org.primefaces.context.PrimeFacesContext;

/**
 * Makes a page with PrimeFaces components safe and light, before it renders.
 *
 * <p>Safe: its inline scripts run under a nonce that stands in this answer's policy and in no
 * other. PrimeFaces would send the policy itself, but then every Faces page would carry a nonce,
 * cacheable ones included; {@link OwnPolicyListener} keeps it from doing so.
 *
 * <p>Light: the wizard declares all components' scripts and styles, 180 KB compressed, and needs 2
 * KB of them. Those are served as {@code assets/primefaces/wizard.js}, taken from the library at
 * build.
 */
@Named("primeFacesPage")
@ApplicationScoped
public class PrimeFacesPage {

    private static final Set<String> NOT_NEEDED =
            Set.of("components.js", "components.css", "jquery/jquery-plugins.js");

    public void prepare() {
        FacesContext faces = FacesContext.getCurrentInstance();
        allowInlineScripts(faces);
        leaveOut(faces);
    }

    private static void allowInlineScripts(FacesContext faces) {
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        faces.getExternalContext()
                .setResponseHeader(
                        "Content-Security-Policy",
                        HeadersFilter.policy()
                                + HeadersFilter.SCRIPT_SOURCE
                                + " 'nonce-"
                                + nonce
                                + "'");
        PrimeFaces.current()
                .executeInitScript("if(window.PrimeFaces){PrimeFaces.csp.init('" + nonce + "');}");
    }

    private static void leaveOut(FacesContext faces) {
        UIViewRoot root = faces.getViewRoot();
        for (UIComponent resource : List.copyOf(root.getComponentResources(faces, "head"))) {
            if (NOT_NEEDED.contains(String.valueOf(resource.getAttributes().get("name")))) {
                root.removeComponentResource(faces, resource, "head");
            }
        }
    }
}
