package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Problems problems = new Problems();

    private final HtmlWriter html = new HtmlWriter(link -> Lead.to(link.target()));

    @Test
    void writes_paragraphs_bold_links_lists_and_names() {
        WordsFile words =
                read(
                        """
                        # Open **de** app

                        Ga naar {school.startAddress} en
                        lees [meer](https://example.org/a?b=1&c=2).

                        1. Eerst **dit**.
                        2. Dan dat.

                        - Of zo.
                        """);

        assertThat(problems.all()).isEmpty();
        assertThat(PlainText.of(words.title())).isEqualTo("Open de app");
        assertThat(words.introduction().get(0).pieces().get(0))
                .contains(new Inline.Name("school.startAddress", 4));
        assertThat(html.blocks(words.introduction()))
                .isEqualTo(
                        "<p>Ga naar … en lees"
                                + " <a href=\"https://example.org/a?b=1&amp;c=2\">meer</a>.</p>"
                                + "<ol><li>Eerst <strong>dit</strong>.</li><li>Dan dat.</li></ol>"
                                + "<ul><li>Of zo.</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "warning", "stop", "done"})
    void reads_notices(String kind) {
        WordsFile words = read("# Titel\n\n> [!" + kind + "] Let **goed** op.\n");

        assertThat(problems.all()).isEmpty();
        assertThat(words.introduction().get(0)).isInstanceOf(Block.Notice.class);
        Block.Notice notice = (Block.Notice) words.introduction().get(0);
        assertThat(notice.kind().tag()).isEqualTo(kind);
        assertThat(html.inline(notice.words())).isEqualTo("Let <strong>goed</strong> op.");
    }

    @Test
    void divides_a_file_in_sections() {
        WordsFile words =
                read("# Titel\n\nEen.\n\n## trouble\n\nTwee.\n\n## answer yes\n\nDrie.\n");

        assertThat(problems.all()).isEmpty();
        assertThat(words.sections().keySet()).containsExactly("trouble", "answer yes");
        assertThat(html.blocks(words.section("answer yes"))).isEqualTo("<p>Drie.</p>");
    }

    @Test
    void counts_lines_from_the_top_of_the_file_header_included() {
        read("---\nsource: 0a1b2c3d\n---\n# Titel\n\n<hr>\n");

        assertThat(problems.all()).extracting(Problem::line).containsExactly(6);
    }

    @Test
    void wants_a_title() {
        read("Alleen een zin.\n");

        assertThat(problems.all()).extracting(Problem::what).containsExactly("There is no title.");
    }

    @Test
    void knows_which_text_a_translation_was_made_from() {
        WordsFile dutch = read("# Titel\n\nEen.\n");
        WordsFile sameAfterResaving = read("# Titel\r\n\r\nEen.  \r\n\r\n");
        WordsFile changed = read("# Titel\n\nTwee.\n");
        WordsFile english = read("---\nsource: " + dutch.hash() + "\n---\n# Title\n\nOne.\n");

        assertThat(problems.all()).isEmpty();
        assertThat(english.header().source()).contains(dutch.hash());
        assertThat(sameAfterResaving.hash()).isEqualTo(dutch.hash());
        assertThat(changed.hash()).isNotEqualTo(dutch.hash());
    }

    @Test
    void refuses_a_header_with_anything_else() {
        read("---\ntitle: x\n---\n# Titel\n\nEen.\n");

        assertThat(problems.all()).hasSize(1);
    }

    private WordsFile read(String text) {
        return WordsFile.parse(text, "test.md", problems);
    }
}
