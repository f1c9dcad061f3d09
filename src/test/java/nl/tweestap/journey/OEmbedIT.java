package nl.tweestap.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.tweestap.journey.kit.Answer;
import nl.tweestap.journey.kit.Caller;
import nl.tweestap.journey.kit.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Another site asks how it shows a guide, and whoever shows a link what to show (oEmbed 1.0). */
class OEmbedIT {

    private static final String STEP = "/nl/rpo/guides/app/ios/scan-code";

    private final Portal portal = Portal.shared();
    private final Caller caller = new Caller(portal);

    private Answer ask(String url, String more) {
        return caller.get("/oembed?url=" + Caller.encoded(url) + more);
    }

    private Answer about(String path, String more) {
        return ask(portal.address() + path, more);
    }

    private static String value(Answer json, String name) {
        Matcher found =
                Pattern.compile("\"" + name + "\":(\"(?:[^\"\\\\]|\\\\.)*\"|\\d+)")
                        .matcher(json.body());
        assertThat(found.find()).as(name + " in " + json.body()).isTrue();
        return found.group(1);
    }

    @Test
    void a_guide_leads_to_an_answer_whose_frame_and_picture_are_there() {
        Document page = caller.get(STEP).html();
        String asked = page.select("link[type=application/json+oembed]").attr("href");

        Answer answer = caller.get(asked.substring(portal.address().length()));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(value(answer, "type")).isEqualTo("\"rich\"");
        assertThat(value(answer, "version")).isEqualTo("\"1.0\"");
        assertThat(value(answer, "width")).isEqualTo("700");
        String picture = value(answer, "thumbnail_url").replace("\"", "");
        assertThat(picture)
                .isEqualTo(page.select("meta[property=og:image]").attr("content"))
                .startsWith(portal.address() + "/assets/shared/");
        Answer png = caller.get(picture.substring(portal.address().length()));
        assertThat(png.status()).isEqualTo(200);
        assertThat(png.header("Content-Type")).startsWith("image/png");
        assertThat(png.header("Cache-Control")).contains("immutable");
        assertThat(png.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
        assertThat(value(answer, "html")).contains(portal.address() + "/embed/nl/rpo/app/ios/scan");
    }

    @Test
    void the_same_in_xml() throws Exception {
        Answer answer = about(STEP, "&format=xml&maxwidth=320&maxheight=240");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/xml");
        var read = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var root =
                read.parse(new InputSource(new StringReader(answer.body()))).getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("oembed");
        assertThat(text(root.getElementsByTagName("width"))).isEqualTo("320");
        assertThat(text(root.getElementsByTagName("height"))).isEqualTo("240");
        assertThat(text(root.getElementsByTagName("thumbnail_width"))).isEqualTo("300");
        assertThat(text(root.getElementsByTagName("html"))).startsWith("<iframe src=\"http");
    }

    private static String text(NodeList found) {
        return found.item(0).getTextContent();
    }

    @Test
    void every_site_may_read_the_answer_and_no_cookie_plays_a_part() {
        Answer answer =
                caller.send(
                        caller.request("/oembed?url=" + Caller.encoded(portal.address() + STEP))
                                .header("Origin", "https://elo.school.example"));

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(caller.get(STEP).header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {STEP, "/nl/rpo"})
    void a_cache_keeps_an_answer_for_readers_of_one_language(String path) {
        assertThat(about(path, "").headers().allValues("Vary"))
                .anyMatch(names -> names.contains("Accept-Language"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/guides/app/ios/nowhere, 404",
        "/nl/rpo, 404",
        "/nl/rpo/sign-in, 404",
        "/nl/rpo/editor, 404",
        "/nl/rpo/account, 401",
        "/nl/rpo/enrol/start, 401",
        "/nl/nobody/guides/app, 404"
    })
    void what_is_no_guide_has_no_answer_and_what_is_for_one_person_is_private(
            String path, int status) {
        Answer answer = about(path, "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).endsWith("\n").hasLineCount(1).doesNotContain("???");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400",
        "url=, 400",
        "url=x, 400",
        "url=%2Fnl%2Frpo%2Fguides%2Fapp, 400",
        "url=https%3A%2F%2Fexample.org%2Fa, 404",
        "url=http%3A%2F%2F169.254.169.254%2F, 404",
        "url=https%3A%2F%2Fexample.org%2Fa&url=x, 400",
        "url=https%3A%2F%2Fexample.org%2Fa&format=yaml, 501",
        "url=https%3A%2F%2Fexample.org%2Fa&maxwidth=wide, 400",
        "url=https%3A%2F%2Fexample.org%2Fa&maxheight=0, 400"
    })
    void what_is_asked_clumsily_is_answered_in_a_sentence(String query, int status) {
        Answer answer = caller.get("/oembed" + (query.isEmpty() ? "" : "?" + query));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.body()).endsWith("\n").hasLineCount(1).doesNotContain("???");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "?screens=en&device=phone", "#scan-code"})
    void slash_query_and_anchor_change_nothing_about_which_guide_it_is(String end) {
        Answer answer = about("/nl/rpo/guides/app/ios" + end, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(value(answer, "html")).contains("/embed/nl/rpo/app/ios");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan-code", "chapter-install"})
    void a_guide_for_every_device_is_framed_at_its_step_or_chapter(String anchor) {
        Answer answer = about("/nl/rpo/guides/app#" + anchor, "");

        assertThat(value(answer, "html"))
                .contains(portal.address() + "/embed/nl/rpo/app#" + anchor + "\\\"");
    }

    @ParameterizedTest
    @CsvSource({"step.scan-code, scan-code", "chapter.install, chapter-install"})
    void a_short_link_is_framed_at_what_it_leads_to(String part, String anchor) {
        String query = "?guide=app&for=magister&part=" + part;
        String link = caller.get("/nl/rpo/teach" + query).html().select("#text").text();

        Answer answer = ask(link, "");

        assertThat(value(answer, "html")).contains("/rpo/app#" + anchor + "\\\"");
    }
}
