package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The answer a page is making, for cookies and for leading on. */
@RequestScoped
public class Response {

    public HttpServletResponse get() {
        return (HttpServletResponse) faces().getExternalContext().getResponse();
    }

    /**
     * Leads the browser to a path of ours and ends this page.
     *
     * @param path with an optional query
     */
    public void redirect(String path) throws IOException {
        HttpServletRequest request = (HttpServletRequest) faces().getExternalContext().getRequest();
        Redirect.to(request, get(), path);
        faces().responseComplete();
    }

    /** Answers that there is no such page. */
    public void notFound() throws IOException {
        get().sendError(HttpServletResponse.SC_NOT_FOUND);
        faces().responseComplete();
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
