package nl.tweestap.helpdesk.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.helpdesk.Looking;
import nl.tweestap.shell.CurrentAddress;

/** Tells an open page of the desk in one line whether anything about the person changed. */
@WebServlet(PersonMark.PATH)
public class PersonMark extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/helpdesk/person-mark";

    @Inject transient Looking looking;
    @Inject transient DeskEmployee employee;
    @Inject transient SeenNow now;
    @Inject transient CurrentAddress address;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Looking.Seen> seen =
                address.get().segment(1).flatMap(id -> looking.find(employee.get().school(), id));
        if (seen.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(now.mark(seen.get()));
    }
}
