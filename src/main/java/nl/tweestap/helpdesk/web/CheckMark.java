package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the employee's open page in one line whether the caller has proven who they are. */
@WebServlet(CheckMark.PATH)
public class CheckMark extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/helpdesk/check-mark";

    @Inject transient CheckNow now;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (now.person().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(now.mark());
    }
}
