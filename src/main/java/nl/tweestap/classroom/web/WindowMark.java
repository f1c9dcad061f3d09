package nl.tweestap.classroom.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.tweestap.classroom.ClassWindows;
import nl.tweestap.classroom.Vouched;

/** Tells the teacher's open page in one line whether anything about the class changed. */
@WebServlet(WindowMark.PATH)
public class WindowMark extends HttpServlet {

    /** Only the address filter forwards here. */
    static final String PATH = "/classroom/window-mark";

    @Inject transient CurrentWindow current;
    @Inject transient ClassWindows windows;

    /** The same text for as long as nothing on the page changes. */
    static String of(CurrentWindow current, List<Vouched> vouched) {
        List<Object> all =
                List.of(
                        current.standing(),
                        current.waiting(),
                        current.isOpen(),
                        current.get().endsAt(),
                        vouched);
        return Integer.toHexString(all.hashCode());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (current.find().isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(of(current, windows.vouched(current.get())));
    }
}
