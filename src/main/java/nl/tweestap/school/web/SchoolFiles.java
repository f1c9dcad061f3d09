package nl.tweestap.school.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.school.School;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.StaticFilesFilter;

/**
 * A school's mark as a picture. Made from the content, which can be edited while the portal runs;
 * its address changes when it does.
 */
@WebServlet("/assets/schools/*")
public class SchoolFiles extends HttpServlet {

    private static final Pattern FILE = Pattern.compile("/(?<slug>[a-z0-9-]+)\\.svg");

    @Inject transient Schools schools;

    static String markUrl(School school) {
        return "/assets/schools/" + school.slug() + ".svg?v=" + fingerprint(school.mark());
    }

    private static String fingerprint(String text) {
        return Integer.toHexString(text.hashCode());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        Matcher file = FILE.matcher(path == null ? "" : path);
        Optional<School> school =
                file.matches() ? schools.find(file.group("slug")) : Optional.empty();
        if (school.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String text = school.get().mark();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Cache-Control", StaticFilesFilter.keeping(request, fingerprint(text)::equals));
        response.setContentType("image/svg+xml");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
