package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guides and landing pages as they go over the line. */
class GuideIT {

    private static final String GUIDE = "/nl/rpo/guides/app/ios";

    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15";

    private static final String ANDROID = "Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130";

    private static final String WINDOWS = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130";

    /** A guide with its pictures, compressed: little more than a second at 400 kbit/s. */
    private static final int MAX_PAGE_BYTES = 60 * 1024;

    private static final int MAX_SCRIPT_BYTES = 10 * 1024;

    /**
     * 20.5 for the screen, 5.5 for paper, and the ribbon of the demo: see {@code StyleSheetsTest}.
     */
    private static final int MAX_STYLE_BYTES = 27 * 1024;

    private final Caller caller = new Caller(Portal.shared());

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip"})
    void answers_with_not_modified_while_the_page_is_the_same(String encoding) {
        Answer first = caller.get(GUIDE, Map.of("Accept-Encoding", encoding));

        Answer again =
                caller.get(
                        GUIDE,
                        Map.of("Accept-Encoding", encoding, "If-None-Match", first.header("ETag")));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(first.header("ETag")).startsWith("\"");
        assertThat(first.header("Vary")).contains("Accept-Encoding");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nl/rpo", GUIDE, "/nl/rpo/guides/app", "/nl/rpo/example"})
    void opens_no_session_and_sets_no_cookie(String path) {
        Answer answer = caller.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(caller.cookies()).isEmpty();
    }

    @Test
    void weighs_little_with_everything_it_needs() {
        Document page = caller.get(GUIDE).html();
        List<String> styles = page.select("link[rel=stylesheet]").eachAttr("href");
        List<String> scripts = page.select("script[src]").eachAttr("src");
        List<String> pictures =
                Stream.concat(
                                page.select("img").eachAttr("src").stream(),
                                page.select("use").eachAttr("href").stream()
                                        .map(href -> href.replaceFirst("#.*", "")))
                        .distinct()
                        .toList();

        int scriptBytes = scripts.stream().mapToInt(path -> size(path, "")).sum();
        int styleBytes = styles.stream().mapToInt(path -> size(path, "")).sum();
        int all =
                Stream.of(List.of(GUIDE), styles, scripts, pictures)
                        .flatMap(List::stream)
                        .mapToInt(path -> size(path, "gzip"))
                        .sum();

        assertThat(scriptBytes).isLessThanOrEqualTo(MAX_SCRIPT_BYTES);
        assertThat(styleBytes).isLessThanOrEqualTo(MAX_STYLE_BYTES);
        assertThat(all).isLessThanOrEqualTo(MAX_PAGE_BYTES);
        assertThat(page.select("[src*=jakarta.faces], [href*=jakarta.faces]")).isEmpty();
    }

    @Test
    void D1_guesses_the_device_says_so_and_lets_it_be_changed() {
        Document iphone = guessed(IPHONE);
        Document android = guessed(ANDROID);
        Document computer = guessed(WINDOWS);

        assertThat(iphone.select("h1").text()).contains("iPhone");
        assertThat(iphone.select("#switch-device").text())
                .contains("Je hebt waarschijnlijk: iPhone");
        assertThat(android.select("h1").text()).contains("Android");
        assertThat(computer.select("#switch-device").text()).contains("We zien niet welk apparaat");
        assertThat(iphone.select(".switches a").eachAttr("href"))
                .contains(
                        "/nl/rpo/guides/app/ios",
                        "/nl/rpo/guides/app/android",
                        "/nl/rpo/guides/app/other");
    }

    @Test
    void D1_the_address_settles_the_device() {
        Answer answer = caller.get("/nl/rpo/guides/app/android", Map.of("User-Agent", IPHONE));

        assertThat(answer.heading()).contains("Android");
        assertThat(answer.header("Vary")).doesNotContain("User-Agent");
        assertThat(caller.get("/nl/rpo/guides/app", Map.of("User-Agent", IPHONE)).header("Vary"))
                .contains("User-Agent", "Sec-CH-UA-Platform");
    }

    @Test
    void D2_each_step_has_an_address_that_opens_it() {
        Document page = caller.get(GUIDE + "/scan-code").html();

        assertThat(page.title()).startsWith("Stap 7 van 13: Scan de code op je eigen scherm");
        assertThat(page.select(".progress [aria-current=step]").attr("href"))
                .isEqualTo("#scan-code");
        assertThat(page.select("#scan-code h3").hasAttr("autofocus")).isTrue();
        assertThat(page.select("[autofocus]")).hasSize(1);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(GUIDE);
    }

    @Test
    void D8_an_answer_folds_away_what_does_not_apply_and_stays_in_the_links() {
        Document page = caller.get(GUIDE + "/open-start-page?installed=yes").html();

        assertThat(page.select("details:has(> #open-store), details:has(> #install-app)"))
                .hasSize(2)
                .noneMatch(folded -> folded.hasAttr("open"));
        assertThat(page.select(".actions [aria-current]").eachText())
                .anyMatch(words -> words.startsWith("Ja"));
        assertThat(page.select(".switches a").eachAttr("href"))
                .contains("/en/rpo/guides/app/ios/open-start-page?installed=yes");
    }

    @Test
    void an_answer_nobody_can_give_changes_nothing() {
        Answer made = caller.get(GUIDE + "?installed=perhaps&x=y");

        assertThat(made.header("ETag")).isEqualTo(caller.get(GUIDE).header("ETag"));
    }

    private Document guessed(String browser) {
        return caller.get("/nl/rpo/guides/app", Map.of("User-Agent", browser)).html();
    }

    private int size(String path, String encoding) {
        Answer answer = caller.get(path, Map.of("Accept-Encoding", encoding));
        String length = answer.header("Content-Length");
        return length.isEmpty()
                ? answer.body().getBytes(StandardCharsets.UTF_8).length
                : Integer.parseInt(length);
    }
}
