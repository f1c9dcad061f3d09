package nl.tweestap.guide.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The finished pages most people ask for, under the very address they ask: no query, no cookie, the
 * same for every browser. Finding one takes nothing apart, so a class that opens a guide at once is
 * served about as fast as the server can write.
 */
@ApplicationScoped
public class ReadyPages {

    /** Every guide, device and step of some tens of schools. The pages themselves are shared. */
    static final int MAX_ADDRESSES = 5_000;

    @Inject PageEdition edition;

    private final Map<String, Ready> ready = new ConcurrentHashMap<>();

    record Ready(AskedPage asked, FinishedPage page) {}

    /** What was finished for this address, unless the content has changed since. */
    Optional<Ready> find(HttpServletRequest request) {
        if (!isPlain(request)) {
            return Optional.empty();
        }
        return Optional.ofNullable(ready.get(request.getRequestURI()))
                .filter(found -> found.page().edition() == edition.now());
    }

    /**
     * Keeps a page for whoever asks next.
     *
     * @param path as it was asked, before any forward
     */
    void keep(String path, HttpServletRequest request, AskedPage asked, FinishedPage page) {
        if (!isPlain(request) || asked.dependsOnBrowser() || !isSameForAll(asked)) {
            return;
        }
        if (ready.size() >= MAX_ADDRESSES) {
            ready.clear();
        }
        ready.put(path, new Ready(asked, page));
    }

    /** The front door looks at the reader's languages; a frame has headers of its own school. */
    private static boolean isSameForAll(AskedPage asked) {
        return switch (asked.view()) {
            case LANDING, GUIDE, EXAMPLE -> true;
            default -> false;
        };
    }

    private static boolean isPlain(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getQueryString() == null
                && request.getHeader("Cookie") == null;
    }
}
