package nl.tweestap.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;

/**
 * Lets a servlet that forwards to a view have a say in how it is written: what Faces writes goes
 * through a writer around its own.
 */
public final class PageWriting {

    private static final String ATTRIBUTE = PageWriting.class.getName();

    private final UnaryOperator<ResponseWriter> around;

    private PageWriting(UnaryOperator<ResponseWriter> around) {
        this.around = around;
    }

    /** From here on, for this request. */
    public static void begin(HttpServletRequest request, UnaryOperator<ResponseWriter> around) {
        request.setAttribute(ATTRIBUTE, new PageWriting(around));
    }

    /** No longer: what is written after the page, such as what went wrong with it, is as ever. */
    public static void end(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    /** The context to render a view in; the same one where nobody has a say. */
    static FacesContext of(FacesContext context, HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof PageWriting writing
                ? writing.in(context)
                : context;
    }

    private FacesContext in(FacesContext context) {
        return new FacesContextWrapper(context) {
            @Override
            public void setResponseWriter(ResponseWriter writer) {
                super.setResponseWriter(around.apply(writer));
            }
        };
    }
}
