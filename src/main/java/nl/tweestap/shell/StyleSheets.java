package nl.tweestap.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Serves our style sheets without their comments and the space that is there for people: a tenth
 * less on the line, and no build tool between what is written and what is served.
 */
@WebServlet("*.css")
public class StyleSheets extends HttpServlet {

    private static final Pattern OURS = Pattern.compile("/assets/[a-z-]+(/[a-z-]+)*\\.css");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND = Pattern.compile(" ?([{};,>]) ?");

    private final transient Map<String, byte[]> compact = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getServletPath();
        byte[] bytes = OURS.matcher(path).matches() ? find(path) : new byte[0];
        if (bytes.length == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/css;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Empty when there is no such file; that is not kept, so nobody can fill the memory. */
    private byte[] find(String path) throws IOException {
        byte[] known = compact.get(path);
        if (known != null) {
            return known;
        }
        try (InputStream file = getServletContext().getResourceAsStream(path)) {
            if (file == null) {
                return new byte[0];
            }
            String css = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = compact(css).getBytes(StandardCharsets.UTF_8);
            compact.put(path, bytes);
            return bytes;
        }
    }

    /** Safe for style sheets whose texts hold no braces, semicolons or runs of spaces: ours. */
    static String compact(String css) {
        String flat = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ").strip();
        return AROUND.matcher(flat).replaceAll("$1").replace(": ", ":").replace(";}", "}");
    }
}
