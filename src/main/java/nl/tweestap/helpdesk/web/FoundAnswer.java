package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers who types with what was found, and no page around it. */
@WebServlet(FoundAnswer.PATH)
public class FoundAnswer extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/helpdesk/found-answer";

    @Inject transient FindPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.load();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().print(page.getFound());
    }
}
