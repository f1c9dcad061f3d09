package nl.tweestap.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses requests that cannot be honest, before any page is asked: foreign origins, unknown
 * methods, bodies and queries without measure.
 *
 * <p>Cookies with {@code SameSite=Lax} do not stop a form on a sister site, hence the origin check
 * (OWASP ASVS 5.0 3.5.1). A browser from before 2020 sends no {@code Sec-Fetch-Site} but does send
 * {@code Origin}; who sends neither is no browser.
 */
public class RequestGuardFilter extends HttpFilter {

    /** Our largest form has four fields; with Faces' own there is room for many times that. */
    static final int MAX_BODY_BYTES = 64 * 1024;

    static final int MAX_QUERY_LENGTH = 2_000;

    /** Of a file in one request. Readers of PDF ask for a few; hundreds only make work. */
    static final int MAX_RANGES = 10;

    private static final int DELETE = 0x7f;

    private static final Pattern HOST =
            Pattern.compile("[\\w.-]+(:\\d+)?|\\[[\\da-fA-F:.]+](:\\d+)?");

    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    /** Says of a request that it brings a file: nothing may read that before its place. */
    static final String BRINGS_FILE = "nl.tweestap.brings-file";

    private static final String UPLOAD = "multipart/form-data";

    @Inject transient Settings settings;
    @Inject transient KnownPlaces places;
    @Inject transient KnownSchools schools;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Integer> refusal = refusal(request);
        if (refusal.isPresent()) {
            response.sendError(refusal.get());
            return;
        }
        request.setCharacterEncoding("UTF-8");
        chain.doFilter(request, response);
    }

    private Optional<Integer> refusal(HttpServletRequest request) {
        if (hasControls(request) || !hasOneHost(request)) {
            return Optional.of(HttpServletResponse.SC_BAD_REQUEST);
        }
        if (request.getHeader("Content-Encoding") != null) {
            return Optional.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        String query = request.getQueryString();
        if (query != null && query.length() > MAX_QUERY_LENGTH) {
            return Optional.of(HttpServletResponse.SC_REQUEST_URI_TOO_LONG);
        }
        if (ranges(request) > MAX_RANGES) {
            return Optional.of(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        }
        if (isSafe(request)) {
            return Optional.empty();
        }
        return refusalOfForm(request);
    }

    private Optional<Integer> refusalOfForm(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return Optional.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        if (!isFromHere(request)) {
            return Optional.of(HttpServletResponse.SC_FORBIDDEN);
        }
        if (request.getContentLengthLong() < 0) {
            return Optional.of(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        if (request.getContentLengthLong() > mostBytes(request)) {
            return Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        return Optional.empty();
    }

    /** How many parts of a file are asked for at once (RFC 9110 §14.2). */
    private static long ranges(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Range")).stream()
                .flatMapToInt(String::chars)
                .filter(one -> one == '-')
                .count();
    }

    /**
     * What may come in here: a form, or a file where a place takes one and in the form that nothing
     * reads by itself. Any other form would be read before its door.
     */
    private int mostBytes(HttpServletRequest request) {
        int ofFile =
                String.valueOf(request.getContentType()).startsWith(UPLOAD)
                        ? Address.parse(request.getRequestURI(), schools.known())
                                .flatMap(places::find)
                                .map(Place::mostBytes)
                                .orElse(0)
                        : 0;
        if (ofFile > 0) {
            request.setAttribute(BRINGS_FILE, true);
        }
        return Math.max(ofFile, MAX_BODY_BYTES);
    }

    /**
     * Whether a header has a control character in it, which none may (RFC 9110 §5.5). The listener
     * does not look (server/preboot.txt): it takes letters with accents for controls, and so would
     * refuse whoever has such a cookie of another site.
     */
    private static boolean hasControls(HttpServletRequest request) {
        return Collections.list(request.getHeaderNames()).stream()
                .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
                .anyMatch(RequestGuardFilter::hasControls);
    }

    private static boolean hasControls(String value) {
        return value.chars().anyMatch(one -> (one < ' ' && one != '\t') || one == DELETE);
    }

    /**
     * One at most, for HTTP 1.0 has none, and no more than a name and a port in it (RFC 9112 §3.2).
     */
    private static boolean hasOneHost(HttpServletRequest request) {
        List<String> hosts = Collections.list(request.getHeaders("Host"));
        return hosts.size() <= 1 && hosts.stream().allMatch(HOST.asMatchPredicate());
    }

    /** Whether it only asks for a page. */
    static boolean isSafe(HttpServletRequest request) {
        return SAFE.contains(request.getMethod());
    }

    private boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.equals(ownOrigin());
    }

    private String ownOrigin() {
        return settings.address().getScheme() + "://" + settings.address().getAuthority();
    }
}
