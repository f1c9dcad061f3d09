package nl.tweestap.journey.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A visitor without a browser: fills in forms as one would, or as one never would. Keeps cookies,
 * and follows nothing by itself.
 */
public final class Caller {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MAX_HOPS = 10;

    private final Portal portal;
    private final List<String> addresses;
    private final Map<String, String> headers;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private int requests;

    public Caller(Portal portal) {
        this(portal, Map.of());
    }

    /** A visitor whose browser says more of itself. */
    public Caller(Portal portal, Map<String, String> headers) {
        this(portal, List.of(portal.address()), headers);
    }

    private Caller(Portal portal, List<String> addresses, Map<String, String> headers) {
        this.portal = portal;
        this.addresses = addresses;
        this.headers = Map.copyOf(headers);
    }

    /** A visitor who comes by way of something that stands before the portal. */
    public static Caller by(String address, Portal portal) {
        return new Caller(portal, List.of(address), Map.of());
    }

    /** A visitor whom something before the nodes leads to the other one at each click. */
    public static Caller between(Portal one, Portal other) {
        return new Caller(one, List.of(one.address(), other.address()), Map.of());
    }

    Portal portal() {
        return portal;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Somebody else who knows the same cookies. */
    public Caller twin() {
        return at(portal);
    }

    /** The same at another node. */
    public Caller at(Portal node) {
        Caller twin = new Caller(node);
        twin.cookies.putAll(cookies);
        return twin;
    }

    public Answer get(String path) {
        return get(path, Map.of());
    }

    public Answer get(String path, Map<String, String> headers) {
        var request = request(path).GET();
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** Follows redirects to the page they lead to. */
    public Answer open(String path) {
        return follow(get(path));
    }

    public Answer follow(Answer answer) {
        Answer last = answer;
        for (int hops = 0; last.isRedirect() && hops < MAX_HOPS; hops++) {
            last = get(last.location());
        }
        return last;
    }

    /** Presses a button of a form on a page, after typing into its fields. */
    public Answer press(Answer page, String button, Map<String, String> typed) {
        Map<String, String> fields = fields(page, button);
        fields.putAll(typed);
        return post(action(page, button), fields);
    }

    /** Everything a browser would send along with this button. */
    public static Map<String, String> fields(Answer page, String button) {
        return PressedButton.fields(page, button);
    }

    public static String action(Answer page, String button) {
        return PressedButton.action(page, button);
    }

    public Answer post(String path, Map<String, String> fields) {
        return post(path, encoded(fields), Map.of("Origin", portal.origin()));
    }

    public Answer post(String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path)
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return send(request);
    }

    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(nextAddress() + path))
                        .timeout(PATIENCE)
                        .setHeader("Accept-Language", "nl");
        headers.forEach(request::setHeader);
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private String nextAddress() {
        return addresses.get(requests++ % addresses.size());
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpRequest sent = request.build();
            HttpResponse<byte[]> response = CLIENT.send(sent, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return Answer.of(path(sent.uri()), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private static String path(URI uri) {
        return uri.getRawQuery() == null
                ? uri.getRawPath()
                : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
