package nl.tweestap.shell;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the page at an address and opens it to those who may enter: {@link Place#judge}.
 *
 * <p>A forward to a view bypasses the container's security constraints, so the check is made here,
 * once, for all pages. Views cannot be asked for by their file name.
 */
public class AddressFilter extends HttpFilter {

    /** Behind the address of a page with a form: the same page for who has to ask once more. */
    private static final String AGAIN = "/again";

    /**
     * Folders of files. No segment can lead out of them: the container resolves dots and escapes
     * after this, and so would open a view by its file name to anybody.
     */
    private static final Pattern FOLDERS =
            Pattern.compile(
                    "(?!/health/ready$)/(?:assets|jakarta\\.faces\\.resource|health)"
                            + "(?:/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)+");

    /** What browsers and search engines ask for at the front of a site. */
    private static final Set<String> FILES = Set.of("/sw.js", "/favicon.ico", "/robots.txt");

    /** What may have a name on it; a page that is the same for all says otherwise itself. */
    private static final String NOT_KEPT = "no-store";

    @Inject transient KnownPlaces places;
    @Inject transient KnownSchools schools;
    @Inject transient MeantAddress meant;
    @Inject transient CurrentUser user;
    @Inject transient CurrentAddress current;
    @Inject transient Faults faults;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (isServedByOthers(path)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Address> address = Address.parse(path, schools.known());
        address.ifPresent(found -> request.setAttribute(CurrentAddress.ATTRIBUTE, found));
        Optional<String> instead = address.flatMap(places::instead);
        if (instead.isPresent()) {
            Redirect.to(request, response, instead.get() + query(request));
            return;
        }
        Optional<Place> place = address.flatMap(places::find);
        if (place.isEmpty()) {
            missing(request, response);
            return;
        }
        if (place.get().access() == Access.OPEN) {
            if (user.token().isPresent()) {
                response.setHeader("Cache-Control", NOT_KEPT);
            }
            open(place.get(), request, response);
        } else {
            judge(place.get(), request, response);
        }
    }

    private static String query(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? "" : "?" + query;
    }

    private static boolean isServedByOthers(String path) {
        return FILES.contains(path) || FOLDERS.matcher(path).matches();
    }

    /** Whose address is nearly one of a page is led there; never with a form. */
    private void missing(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getRequestURI();
        boolean isLed = RequestGuardFilter.isSafe(request);
        Optional<String> page = meant.of(path).filter(found -> isLed);
        if (page.isPresent()) {
            Redirect.moved(request, response, page.get());
            return;
        }
        Optional<String> ofSchool = meant.ofSchool(path, current.language()).filter(found -> isLed);
        if (ofSchool.isPresent()) {
            Redirect.to(request, response, ofSchool.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void judge(Place place, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", NOT_KEPT);
        if (user.isOutOfReach()) {
            faults.away(request, response);
            return;
        }
        switch (place.judge(user.state(), user::roles)) {
            case OPEN -> open(place, request, response);
            case LATER ->
                    Redirect.to(
                            request,
                            response,
                            current.path(user.state().nextPlace()) + comeBack(request));
            case NOWHERE -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void open(Place place, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(place.view()).forward(request, response);
    }

    /**
     * Only a stranger is brought back: the others are led on by what they have yet to do. Who sent
     * a form comes back to the page that says it was not taken, where there is one.
     */
    private String comeBack(HttpServletRequest request) {
        if (user.isKnown()) {
            return "";
        }
        String path = request.getRequestURI() + (request.getMethod().equals("GET") ? "" : AGAIN);
        boolean isPage = Address.parse(path, schools.known()).flatMap(places::find).isPresent();
        return isPage ? "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8) : "";
    }
}
