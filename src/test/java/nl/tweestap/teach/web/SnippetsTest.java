package nl.tweestap.teach.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is copied works where it is pasted, whatever a guide is called. */
class SnippetsTest {

    private static final String WILD = "Scan [de] *code* \"nu\" <script>x</script> & co";

    private final Snippets snippets =
            new Snippets(
                    WILD,
                    "https://tweestap.example",
                    "/g/rpo-app-7",
                    "/nl/rpo/guides/app#scan-code",
                    "/embed/nl/rpo/app#scan-code",
                    "Zo gaat het:");

    private Element pasted(Lesson.Form form) {
        return Jsoup.parse("<p>a</p>" + snippets.of(form) + "<p>b</p>").body();
    }

    @Test
    void a_frame_is_one_element_with_a_title() {
        Element page = pasted(Lesson.Form.FRAME);

        assertThat(page.select("iframe")).hasSize(1);
        assertThat(page.select("iframe").attr("src"))
                .isEqualTo("https://tweestap.example/embed/nl/rpo/app#scan-code");
        assertThat(page.select("iframe").attr("title")).isEqualTo(WILD);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("p")).hasSize(2);
    }

    @Test
    void a_link_is_one_element_with_the_words() {
        Element page = pasted(Lesson.Form.ANCHOR);

        assertThat(page.select("a").attr("href")).isEqualTo("https://tweestap.example/g/rpo-app-7");
        assertThat(page.select("a").text()).isEqualTo(WILD);
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void markdown_means_what_it_says() {
        assertThat(snippets.of(Lesson.Form.MARKDOWN))
                .isEqualTo(
                        "[Scan \\[de\\] \\*code\\* \"nu\" \\<script\\>x\\</script\\> & co]"
                                + "(https://tweestap.example/g/rpo-app-7)");
    }

    @Test
    void an_oembed_address_has_the_page_in_it_as_one_word() {
        assertThat(snippets.of(Lesson.Form.OEMBED))
                .isEqualTo(
                        "https://tweestap.example/oembed?format=json&url="
                                + "https%3A%2F%2Ftweestap.example%2Fnl%2Frpo%2Fguides%2Fapp%23scan-code");
    }

    @Test
    void a_letter_ends_with_the_link() {
        assertThat(snippets.of(Lesson.Form.LETTER))
                .isEqualTo("Zo gaat het:\nhttps://tweestap.example/g/rpo-app-7");
    }

    @Test
    void what_is_typed_from_the_board_has_no_scheme() {
        assertThat(snippets.typed()).isEqualTo("tweestap.example/g/rpo-app-7");
    }
}
