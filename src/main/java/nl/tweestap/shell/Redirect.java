package nl.tweestap.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sends the browser on, with 303 after whatever was done (RFC 9700 §4.12), and always to a path of
 * this site.
 */
public final class Redirect {

    /** A path of ours: no second slash, backslash or scheme can lead off the site. */
    private static final Pattern OWN_PATH = Pattern.compile("/[a-z0-9-]+(?:/[a-z0-9-]+)*");

    private Redirect() {}

    /**
     * Answers with the redirect; a script that asked for part of a page is told in its own way.
     *
     * @param path a path of ours with an optional query
     */
    public static void to(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write(partialRedirect(path));
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
        response.setContentLength(0);
    }

    /**
     * Answers that the page has another address for good, so that a browser goes there by itself.
     */
    static void moved(HttpServletRequest request, HttpServletResponse response, String path) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Location", query == null ? path : path + "?" + query);
    }

    /** A script that asked for a part of a page is told to load the whole of another one. */
    private static String partialRedirect(String path) {
        return "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + path.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"></redirect></partial-response>";
    }

    /**
     * A return address that came from outside.
     *
     * @return the path when it is one of this school's own pages; empty for anything else
     */
    public static Optional<String> returnPath(String wish, String schoolPath) {
        boolean isOurs =
                wish.length() <= Address.MAX_LENGTH
                        && OWN_PATH.matcher(wish).matches()
                        && wish.startsWith(schoolPath + "/");
        return isOurs ? Optional.of(wish) : Optional.empty();
    }
}
