package nl.tweestap.teach.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import nl.tweestap.teach.web.SharedSamples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer about a guide: the fields of oEmbed 1.0 (§2.3.4) and their types. */
class RichTest {

    private static final URI SITE = URI.create("https://tweestap.school.example");

    private static Map<String, Object> about(String path, String wide, String high) {
        Room room = Room.read(wide, high).orElseThrow();
        Pasted pasted = Pasted.of(SharedSamples.at(path), "");
        return Rich.of(pasted, room, SITE, "").orElseThrow().values();
    }

    @Test
    void has_every_field_of_the_specification_in_the_type_it_wants() {
        Map<String, Object> values = about("/nl/rpo/guides/app/ios/scan-code", "", "");

        assertThat(values)
                .containsEntry("type", "rich")
                .containsEntry("version", "1.0")
                .containsEntry("author_name", "RPO")
                .containsEntry("author_url", SITE + "/nl/rpo")
                .containsEntry("provider_name", "Tweestap")
                .containsEntry("provider_url", SITE.toString())
                .containsEntry("thumbnail_width", 1200)
                .containsEntry("thumbnail_height", 630)
                .containsEntry("width", 700)
                .containsEntry("height", 800);
        assertThat(values.get("cache_age")).isInstanceOf(Integer.class);
        assertThat((String) values.get("title")).startsWith("Stap 7 van 13: ");
        assertThat((String) values.get("thumbnail_url"))
                .startsWith(SITE + "/assets/shared/nl/rpo/app/ios/scan-code/1200.png?v=");
    }

    @Test
    void its_html_is_one_frame_of_ours_and_nothing_else() {
        Map<String, Object> values = about("/nl/rpo/guides/app/ios", "400", "300");

        var body = Jsoup.parseBodyFragment(String.valueOf(values.get("html"))).body();
        assertThat(body.children()).hasSize(1);
        assertThat(body.ownText()).isEmpty();
        Element frame = body.child(0);
        assertThat(frame.tagName()).isEqualTo("iframe");
        assertThat(frame.attr("src")).isEqualTo(SITE + "/embed/nl/rpo/app/ios");
        assertThat(frame.attr("width")).isEqualTo("400");
        assertThat(frame.attr("height")).isEqualTo("300");
        assertThat(frame.attr("title")).contains("iPhone").endsWith("RPO");
    }

    @ParameterizedTest
    @CsvSource({
        "300, 400, 300, 400, 300",
        "320, '', 320, 800, 300",
        "5000, 5000, 700, 800, 1200",
        "700, 800, 700, 800, 600",
        "'', 200, 700, 200, 300",
        "299, '', 299, 800, 0",
        "1, 1, 1, 1, 0",
        "999999999, '', 700, 800, 1200"
    })
    void is_never_larger_than_was_asked_for(
            String wide, String high, int width, int height, int thumbnail) {
        Map<String, Object> values = about("/nl/rpo/guides/app/ios", wide, high);

        assertThat(values).containsEntry("width", width).containsEntry("height", height);
        assertThat(values.getOrDefault("thumbnail_width", 0)).isEqualTo(thumbnail);
        assertThat(values.containsKey("thumbnail_url")).isEqualTo(thumbnail > 0);
        assertThat(values.containsKey("thumbnail_height")).isEqualTo(thumbnail > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "wide", "1e3", "0x10", "12345678901", "100%", "٣٠٠"})
    void what_is_no_number_of_pixels_is_refused(String size) {
        assertThat(Room.read(size, "")).isEmpty();
        assertThat(Room.read("", size)).isEmpty();
    }

    @Test
    void what_a_reader_chose_goes_along_into_the_frame() {
        Room room = Room.read("", "").orElseThrow();
        Pasted page = Pasted.of(SharedSamples.at("/nl/rpo/guides/app/ios"), "");

        var values = Rich.of(page, room, SITE, "screen=en&one=yes").orElseThrow().values();

        assertThat((String) values.get("html")).contains("/app/ios?screen=en&amp;one=yes\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/guides/app, scan-code, /embed/nl/rpo/app?screen=en#scan-code",
        "/nl/rpo/guides/app, chapter-install, /embed/nl/rpo/app?screen=en#chapter-install",
        "/nl/rpo/guides/app/ios, scan-code, /embed/nl/rpo/app/ios/scan-code?screen=en#scan-code",
        "/nl/rpo/guides/app/ios, chapter-install, /embed/nl/rpo/app/ios?screen=en#chapter-install",
        "/nl/rpo/guides/app/ios/scan-code, approve, /embed/nl/rpo/app/ios/scan-code?screen=en#scan-code",
        "/nl/rpo/guides/app, nowhere, /embed/nl/rpo/app?screen=en",
        "/nl/rpo/try/app/ios, scan-code, /embed/nl/rpo/try/app/ios?screen=en"
    })
    void opens_at_the_step_or_chapter_that_is_meant(String path, String anchor, String framed) {
        Room room = Room.read("", "").orElseThrow();
        Pasted page = Pasted.of(SharedSamples.at(path), anchor);

        assertThat(Rich.of(page, room, SITE, "screen=en").map(Rich::framed))
                .contains(SITE + framed);
    }
}
