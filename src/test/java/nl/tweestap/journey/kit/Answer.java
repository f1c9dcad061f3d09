package nl.tweestap.journey.kit;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What came back.
 *
 * @param path what was asked for, query included
 */
public record Answer(String path, int status, HttpHeaders headers, String body) {

    static Answer of(String path, HttpResponse<byte[]> response) {
        return new Answer(
                path,
                response.statusCode(),
                response.headers(),
                new String(response.body(), StandardCharsets.UTF_8));
    }

    public Document html() {
        return Jsoup.parse(body);
    }

    /** Empty text when there is no such header. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean isRedirect() {
        return status == 303 || status == 302;
    }

    /** Where it leads: a path of this site. */
    public String location() {
        URI target = URI.create(header("Location"));
        return target.getRawQuery() == null
                ? target.getRawPath()
                : target.getRawPath() + "?" + target.getRawQuery();
    }

    /** The words in the error summary; empty text when there is none. */
    public String errors() {
        return html().select("#errors").text();
    }

    /** How often the page says these words. */
    public int count(String words) {
        return html().body().text().split(Pattern.quote(words), -1).length - 1;
    }

    public String heading() {
        return html().select("h1").text();
    }
}
