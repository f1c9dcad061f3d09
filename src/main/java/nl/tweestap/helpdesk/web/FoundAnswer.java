package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tweestap.shell.CurrentAddress;

/**
 * Answers who types with what was found, and no page around it. Whoever comes here as to a page,
 * such as after signing in anew, is led to the one this belongs to.
 */
@WebServlet(FoundAnswer.PATH)
public class FoundAnswer extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/helpdesk/found-answer";

    @Inject transient FindPage page;
    @Inject transient CurrentAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if ("document".equals(request.getHeader("Sec-Fetch-Dest"))) {
            response.sendRedirect(HelpdeskPlaces.search(address, page.getTyped(), 1));
            return;
        }
        page.load();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(page.getFound());
    }
}
