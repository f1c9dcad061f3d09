package nl.tweestap.journey.kit;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a browser fetches for a page, as it comes over the line: compressed, with headers. */
public final class Scales {

    private final Visit visit;
    private final List<Request> requests = new ArrayList<>();

    public Scales(Visit visit) {
        this.visit = visit;
        visit.page().onRequestFinished(requests::add);
    }

    /** Loads a page with all that belongs to it. */
    public Scales load(String path) {
        requests.clear();
        visit.go(path);
        return settle();
    }

    /** Waits until the page wants nothing more. */
    public Scales settle() {
        visit.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return this;
    }

    public void clear() {
        requests.clear();
    }

    public double kilobytes() {
        return bytes().values().stream().mapToInt(Integer::intValue).sum() / 1024.0;
    }

    /** Bytes by address. */
    public Map<String, Integer> bytes() {
        Map<String, Integer> bytes = new TreeMap<>();
        for (Request request : List.copyOf(requests)) {
            var sizes = request.sizes();
            bytes.merge(
                    request.url(),
                    sizes.responseBodySize + sizes.responseHeadersSize,
                    Integer::sum);
        }
        return bytes;
    }
}
