package nl.tweestap.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;

/**
 * Lets browsers keep a file for a year when its address names its content. While two versions of
 * the portal answer side by side, a page of one may fetch a file of the other: that answer is kept
 * by nobody, the keeper of guides included (sw.js), or it would stand under the new address for a
 * year.
 */
public class StaticFilesFilter extends HttpFilter {

    private static final String FOLDER = "/assets/";

    @Inject transient Assets assets;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", keeping(request));
        chain.doFilter(request, response);
    }

    private String keeping(HttpServletRequest request) {
        String path = request.getRequestURI();
        return keeping(
                request,
                mark ->
                        path.startsWith(FOLDER)
                                && assets.isOwnMark(path.substring(FOLDER.length()), mark));
    }

    /**
     * How long an answer may be kept.
     *
     * @param isOwn whether a mark is that of the content we answer with
     */
    public static String keeping(HttpServletRequest request, Predicate<String> isOwn) {
        String mark = request.getParameter("v");
        if (mark == null) {
            return "public, max-age=300";
        }
        return isOwn.test(mark) ? "public, max-age=31536000, immutable" : "no-store";
    }
}
