package nl.tweestap.shell;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts the security headers on every answer, before anything else can go wrong (OWASP ASVS 5.0
 * 3.4.1 to 3.4.8).
 *
 * <p>The policy allows our own files only. A page with inline script of PrimeFaces announces its
 * nonce itself: {@link PrimeFacesPage}.
 */
public class HeadersFilter extends HttpFilter {

    static final String SCRIPT_SOURCE = "; script-src 'self'";

    /** Only a page under this prefix may stand in somebody else's frame: see {@link #letFrame}. */
    private static final String EMBED = "/embed/";

    /** The same files for everybody. */
    private static final String ASSETS = "/assets/";

    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; object-src 'none'; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; img-src 'self' data:;"
                    + " manifest-src 'self'; style-src 'self'; frame-ancestors ";

    private static final String UNFRAMED = POLICY + "'none'" + SCRIPT_SOURCE;

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    @Inject transient Settings settings;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", UNFRAMED);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!request.getRequestURI().startsWith(EMBED)) {
            // For browsers that do not know frame-ancestors. It has no list of hosts.
            response.setHeader("X-Frame-Options", "DENY");
        }
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", loader(request));
        response.setHeader(
                "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");
        if (settings.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, response);
    }

    /**
     * Who may load an answer into a page. A guide in a frame that its site has put in a sandbox is
     * of no origin, so what it loads is loaded from elsewhere: style sheets, pictures and scripts,
     * which say nothing about anybody. Who may frame it is said by {@link #letFrame} alone.
     */
    private static String loader(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ASSETS) ? "cross-origin" : "same-origin";
    }

    /** Everything but the scripts. */
    static String policy() {
        return POLICY + "'none'";
    }

    /** Lets this page of ours show others of ours in a frame. */
    public static void showFrames(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy", policy() + "; frame-src 'self'" + SCRIPT_SOURCE);
    }

    /**
     * Lets this answer stand in a frame on our own pages and on those of these hosts.
     *
     * @param hosts as a policy names them: {@code https://elo.school.example}
     */
    public static void letFrame(HttpServletResponse response, List<String> hosts) {
        String ancestors = Stream.concat(Stream.of("'self'"), hosts.stream()).collect(joining(" "));
        response.setHeader("Content-Security-Policy", POLICY + ancestors + SCRIPT_SOURCE);
    }
}
