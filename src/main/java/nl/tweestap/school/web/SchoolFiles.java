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
 * A school's colours as a style sheet and its mark as a picture. Made from the content, which can
 * be edited while the portal runs; their addresses change when they do.
 */
@WebServlet("/assets/schools/*")
public class SchoolFiles extends HttpServlet {

    private static final Pattern FILE = Pattern.compile("/(?<slug>[a-z0-9-]+)\\.(?<type>css|svg)");

    @Inject transient Schools schools;

    static String cssUrl(School school) {
        return "/assets/schools/" + school.slug() + ".css?v=" + fingerprint(css(school));
    }

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
        boolean isCss = file.group("type").equals("css");
        String text = isCss ? css(school.get()) : school.get().mark();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Cache-Control", StaticFilesFilter.keeping(request, fingerprint(text)::equals));
        response.setContentType(isCss ? "text/css;charset=UTF-8" : "image/svg+xml");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    static String css(School school) {
        return rule(school.light())
                + "@media (prefers-color-scheme: dark) { "
                + rule(school.dark())
                + "}\n";
    }

    private static String rule(School.Colours colours) {
        return ":root { --school: "
                + colours.school()
                + "; --school-tint: "
                + colours.tint()
                + "; }\n";
    }
}
