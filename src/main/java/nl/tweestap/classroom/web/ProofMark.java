package nl.tweestap.classroom.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells who waits for their class or their teacher in one word whether they may go on. */
@WebServlet(ProofMark.PATH)
public class ProofMark extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/classroom/proof-mark";

    static final String WANTED = "wanted";

    @Inject transient ProofPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(page.isWanted() ? WANTED : "shown");
    }
}
