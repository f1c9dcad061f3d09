package nl.tweestap.journey;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a browser fetches for a page, as it comes over the line: compressed, with headers. */
final class Scales {

    private final Visit visit;
    private final List<Request> requests = new ArrayList<>();

    Scales(Visit visit) {
        this.visit = visit;
        visit.page().onRequestFinished(requests::add);
    }

    /** Loads a page with all that belongs to it. */
    Scales load(String path) {
        requests.clear();
        visit.go(path);
        return settle();
    }

    /** Waits until the page wants nothing more. */
    Scales settle() {
        visit.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        return this;
    }

    void clear() {
        requests.clear();
    }

    double kilobytes() {
        return bytes().values().stream().mapToInt(Integer::intValue).sum() / 1024.0;
    }

    /** Bytes by address. */
    Map<String, Integer> bytes() {
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
