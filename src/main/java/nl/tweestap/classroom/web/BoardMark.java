package nl.tweestap.classroom.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.tweestap.enrolment.Step;

/**
 * Tells an open board in one line whether anything on it changed. It asks nobody who they are, so
 * it is no sign of life of a session.
 */
@WebServlet(BoardMark.PATH)
public class BoardMark extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/classroom/board-mark";

    @Inject transient CurrentWindow current;

    /** What stands on the board, in short: {@code 17-24-scan-9:45}. */
    static String of(CurrentWindow current) {
        return current.isOpen()
                ? current.done()
                        + "-"
                        + current.students().size()
                        + "-"
                        + current.mostAt().map(Step::slug).orElse("")
                        + "-"
                        + current.get().endsAt().getEpochSecond()
                : "over";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(of(current));
    }
}
