package nl.tweestap.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the browser keeps our cookies. A browser that refuses them cannot say so: what a form
 * answered is lost on the way, and its reader finds an empty form without a word. But it comes back
 * from the page's own form, without a single cookie.
 */
@RequestScoped
public class KeptCookies {

    /** How all our cookies begin, behind TLS too. */
    private static final Pattern OURS = Pattern.compile("(__Host-)?tweestap.*");

    private static final Pattern ORIGIN = Pattern.compile("^[a-z]+://[^/]*");

    @Inject Settings settings;
    @Inject CurrentAddress address;
    @Inject HttpServletRequest request;
    @Inject Response response;

    /**
     * Leaves one that says nothing, where another was just read and is gone now: the page may be
     * loaded once more.
     */
    public void leaveOne() {
        new OwnCookie("tweestap-kept", "Lax", settings.isSecure()).write(response.get(), "yes");
    }

    /** Whether a form of this very page led back here, and no cookie of ours came along. */
    public boolean areRefused() {
        return request.getMethod().equals("GET") && isFromHere() && !hasAny();
    }

    private boolean isFromHere() {
        String referrer = Optional.ofNullable(request.getHeader("Referer")).orElse("");
        String from = ORIGIN.matcher(referrer).replaceFirst("");
        return from.equals(address.asked()) || from.startsWith(address.asked() + "?");
    }

    private boolean hasAny() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .map(Cookie::getName)
                .anyMatch(name -> OURS.matcher(name).matches());
    }
}
