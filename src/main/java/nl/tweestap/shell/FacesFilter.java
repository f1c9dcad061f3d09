package nl.tweestap.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before every page: Faces hears of a request what {@link AskedOfFaces} leaves. A page that
 * is asked for plainly has nothing to leave out; a file that is brought is not for Faces, and stays
 * unread until its door was passed.
 */
public class FacesFilter extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isPlain =
                RequestGuardFilter.isSafe(request)
                        && request.getQueryString() == null
                        && request.getHeader("Faces-Request") == null;
        boolean isFile = request.getAttribute(RequestGuardFilter.BRINGS_FILE) != null;
        chain.doFilter(isPlain || isFile ? request : new AskedOfFaces(request), response);
    }
}
