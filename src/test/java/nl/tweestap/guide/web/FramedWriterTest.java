package nl.tweestap.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramedWriterTest {

    private final WrittenTags written = new WrittenTags();
    private final FramedWriter writer = new FramedWriter(written, new EmbeddedLinks("rpo"));

    private String tag(String name, String... attributes) throws IOException {
        writer.startElement(name, null);
        for (int at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute(attributes[at], attributes[at + 1], null);
        }
        writer.writeText("Go", null);
        writer.endElement(name);
        return written.html();
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo/guides/app/ios, /embed/nl/rpo/app/ios",
        "/nl-formal/rpo/guides/app/ios/scan-code?installed=yes, /embed/nl-formal/rpo/app/ios/scan-code?installed=yes#scan-code",
        "/nl/rpo/try/app/ios/approve?phone=en, /embed/nl/rpo/try/app/ios/approve?phone=en",
        "/nl/rpo/guides/app/ios/scan-code, /embed/nl/rpo/app/ios/scan-code#scan-code",
        "/nl/rpo/guides/app/ios?installed=yes, /embed/nl/rpo/app/ios?installed=yes",
        "#scan-code, #scan-code",
        "tel:0880000001, tel:0880000001",
        "mailto:help@rpo.example, mailto:help@rpo.example"
    })
    void stays_in_the_frame_with_guides_of_the_school(String address, String framed)
            throws IOException {
        assertThat(tag("a", "class", "x", "href", address))
                .isEqualTo("<a class=\"x\" href=\"" + framed + "\">Go</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/rpo",
        "/nl/rpo/sign-in",
        "/nl/rocmn/guides/app/ios",
        "/nl/rocmn/try/app/ios",
        "/nl/rpo/try",
        "https://aka.ms/mfasetup",
        "/outbox"
    })
    void opens_everything_else_in_a_window_of_its_own(String address) throws IOException {
        assertThat(tag("a", "href", address))
                .isEqualTo("<a href=\"" + address + "\" target=\"_blank\" rel=\"noopener\">Go</a>");
    }

    @Test
    void the_link_to_copy_is_that_of_the_whole_guide_and_is_not_copied_by_a_script()
            throws IOException {
        assertThat(tag("a", "href", "/nl/rpo/guides/app/ios/scan-code", "data-copied", "Copied"))
                .isEqualTo(
                        "<a href=\"/nl/rpo/guides/app/ios/scan-code\" target=\"_blank\""
                                + " rel=\"noopener\">Go</a>");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_a_link_says_of_the_other_side_is_said_once(boolean isLast) throws IOException {
        String written =
                isLast
                        ? tag("a", "href", "https://x.example", "rel", "noreferrer")
                        : tag("a", "rel", "noreferrer", "href", "https://x.example");

        assertThat(written)
                .isEqualTo(
                        "<a href=\"https://x.example\" target=\"_blank\""
                                + " rel=\"noreferrer noopener\">Go</a>");
    }

    @Test
    void leaves_a_link_alone_that_says_where_it_opens() throws IOException {
        assertThat(tag("a", "id", "full", "href", "http://x/nl/rpo", "target", "_blank"))
                .isEqualTo("<a id=\"full\" href=\"http://x/nl/rpo\" target=\"_blank\">Go</a>");
    }

    @Test
    void a_form_that_asks_for_a_guide_stays_too() throws IOException {
        assertThat(tag("form", "method", "get", "action", "/nl/rpo/guides/app/ios"))
                .isEqualTo("<form method=\"get\" action=\"/embed/nl/rpo/app/ios\">Go</form>");
    }

    @Test
    void leaves_other_tags_and_attributes_as_they_are() throws IOException {
        writer.startElement("img", null);
        writer.writeURIAttribute("src", "/nl/rpo/guides/app/ios", null);
        writer.startElement("a", null);
        writer.writeURIAttribute("href", "/nl/rpo/guides/app/ios", null);
        writer.write("<b>Go</b>");
        writer.endElement("a");

        assertThat(written.html())
                .isEqualTo(
                        "<img src=\"/nl/rpo/guides/app/ios\"><a href=\"/embed/nl/rpo/app/ios\">"
                                + "<b>Go</b></a>");
    }
}
