package nl.tweestap.guide.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddedLinksTest {

    private final EmbeddedLinks links = new EmbeddedLinks("rpo");

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
    void stays_in_the_frame_with_guides_of_the_school(String address, String framed) {
        assertThat(links.keepInFrame("<a class=\"x\" href=\"" + address + "\">Go</a>"))
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
    void opens_everything_else_in_a_window_of_its_own(String address) {
        assertThat(links.keepInFrame("<a href=\"" + address + "\">Go</a>"))
                .isEqualTo("<a href=\"" + address + "\" target=\"_blank\" rel=\"noopener\">Go</a>");
    }

    @Test
    void the_link_to_copy_is_that_of_the_whole_guide_and_is_not_copied_by_a_script() {
        String copied =
                "<a href=\"/nl/rpo/guides/app/ios/scan-code\" data-copied=\"Copied\">Link</a>";

        assertThat(links.keepInFrame(copied))
                .isEqualTo(
                        "<a href=\"/nl/rpo/guides/app/ios/scan-code\"  target=\"_blank\""
                                + " rel=\"noopener\">Link</a>");
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=\"https://x.example\" rel=\"noreferrer\">",
        "<a rel=\"noreferrer\" href=\"https://x.example\">"
    })
    void what_a_link_says_of_the_other_side_is_said_once(String link) {
        assertThat(links.keepInFrame(link))
                .isEqualTo(
                        "<a href=\"https://x.example\" target=\"_blank\""
                                + " rel=\"noreferrer noopener\">");
    }

    @Test
    void leaves_a_link_alone_that_says_where_it_opens() {
        String full = "<a id=\"full\" href=\"http://x/nl/rpo\" target=\"_blank\">Full</a>";

        assertThat(links.keepInFrame(full)).isEqualTo(full);
    }

    @Test
    void a_form_that_asks_for_a_guide_stays_too() {
        assertThat(links.keepInFrame("<form method=\"get\" action=\"/nl/rpo/guides/app/ios\">"))
                .isEqualTo("<form method=\"get\" action=\"/embed/nl/rpo/app/ios\">");
    }
}
