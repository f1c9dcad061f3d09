package nl.tweestap.shell;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKitFactory;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;

/** Makes Faces speak the address's language, and post a form to the address it was shown at. */
public class AddressedViews extends ViewHandlerWrapper {

    /** Request attribute with which a page that has moved on says where its form posts to now. */
    public static final String ACTION_URL = AddressedViews.class.getName() + ".action";

    public AddressedViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        ELContext names = context.getELContext();
        return ((CurrentAddress) names.getELResolver().getValue(names, null, "address"))
                .getLocale();
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        HttpServletRequest request = request(context);
        if (request.getAttribute(ACTION_URL) instanceof String moved) {
            return moved;
        }
        Object asked = request.getAttribute("jakarta.servlet.forward.request_uri");
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        if (!(asked instanceof String path)) {
            return super.getActionURL(context, viewId);
        }
        return query == null ? path : path + "?" + query;
    }

    /**
     * A whole page is never the answer to a form (decision 11), and then not all of it was built.
     * Who sent one that no button of the page knows is led back to the page.
     */
    @Override
    public void renderView(FacesContext context, UIViewRoot view) throws IOException {
        if (isLedOn(context)) {
            CDI.current()
                    .select(Response.class)
                    .get()
                    .redirect(getActionURL(context, view.getViewId()));
        } else {
            super.renderView(PageWriting.of(context, request(context)), view);
        }
    }

    /**
     * Whether this request brings a form that a redirect answers: then what is only for looking at
     * is not built (see {@link DrawnPart}).
     */
    static boolean isLedOn(FacesContext context) {
        return context.isPostback()
                && request(context).getDispatcherType() == DispatcherType.FORWARD
                && !context.getPartialViewContext().isAjaxRequest();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    /** There is one kind of page; a request that names another in a parameter has no say in it. */
    @Override
    public String calculateRenderKitId(FacesContext context) {
        return RenderKitFactory.HTML_BASIC_RENDER_KIT;
    }
}
