package nl.tweestap.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the problem page only, and shows it as if it had been asked for plainly. The body
 * of a refused form is not read: where the container finds it too large, reading it throws, and the
 * reader would get an empty answer instead of our page.
 */
public class ErrorPageFilter extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isUnsaid = response.getHeader("Allow") == null;
        if (isUnsaid && response.getStatus() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", otherThan(request.getMethod()));
        }
        chain.doFilter(new PlainRequest(request), response);
    }

    /** What may be tried instead (RFC 9110 §15.5.6). */
    private static String otherThan(String method) {
        return switch (method) {
            case "GET", "HEAD" -> "POST";
            case "POST" -> "GET, HEAD";
            default -> "GET, HEAD, POST";
        };
    }

    private static final class PlainRequest extends HttpServletRequestWrapper {

        PlainRequest(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
