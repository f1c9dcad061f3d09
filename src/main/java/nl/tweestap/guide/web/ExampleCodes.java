package nl.tweestap.guide.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.guide.ExampleCode;
import nl.tweestap.school.Schools;
import nl.tweestap.shell.Settings;
import nl.tweestap.shell.StaticFilesFilter;

/**
 * The example QR codes as pictures, one a language and school. They are files of their own because
 * they do not compress: so a page that shows one stays light, and browsers keep them.
 */
@WebServlet("/assets/examples/*")
public class ExampleCodes extends HttpServlet {

    private static final Pattern FILE =
            Pattern.compile("/(?<language>[a-z0-9-]+)/(?<school>[a-z0-9-]+)\\.svg");

    @Inject transient Settings settings;
    @Inject transient Schools schools;

    /** {@code https://…/nl/rpo/example} has its picture at {@code /assets/examples/nl/rpo.svg}. */
    static String url(ExampleCode code) {
        String page = URI.create(code.address()).getPath();
        String name = page.substring(0, page.lastIndexOf('/'));
        return "/assets/examples" + name + ".svg?v=" + fingerprint(code);
    }

    private static String fingerprint(ExampleCode code) {
        return Integer.toHexString(code.address().hashCode());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        Matcher file = FILE.matcher(path == null ? "" : path);
        boolean isKnown =
                file.matches()
                        && schools.languages().ofTag(file.group("language")).isPresent()
                        && schools.find(file.group("school")).isPresent();
        if (!isKnown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String page = "/" + file.group("language") + "/" + file.group("school") + "/example";
        ExampleCode code = new ExampleCode(settings.address() + page);
        byte[] svg = code.svg().getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Cache-Control", StaticFilesFilter.keeping(request, fingerprint(code)::equals));
        response.setContentType("image/svg+xml");
        response.setContentLength(svg.length);
        response.getOutputStream().write(svg);
    }
}
