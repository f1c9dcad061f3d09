package nl.tweestap.guide.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.tweestap.guide.Followed;
import nl.tweestap.guide.Following;

/**
 * Tells an open guide in one line how far its reader is, so that it fetches itself again only when
 * that has changed. A stranger gets no content.
 */
@WebServlet(FollowedMark.PATH)
public class FollowedMark extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/guide/followed-mark";

    @Inject transient Following following;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<String> mark = following.reader().map(Followed::mark);
        if (mark.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(mark.get());
    }
}
