package nl.tweestap.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Serves the style sheets of our pages, and no other: not the files they are put together from. */
@WebServlet("*.css")
public class StyleSheetServlet extends HttpServlet {

    @Inject transient StyleSheets sheets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<StyleSheets.Made> sheet = sheets.find(request.getServletPath());
        if (sheet.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = sheet.get().css().getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Cache-Control", StaticFilesFilter.keeping(request, sheet.get().mark()::equals));
        response.setContentType("text/css;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
