package nl.tweestap.content;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor cannot do to a page. */
class MarkdownSafetyTest {

    private final Problems problems = new Problems();

    private final HtmlWriter html = new HtmlWriter(link -> Lead.to(link.target()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Hallo <img src=x onerror=alert(1)>",
                "<div onclick='x'>",
                "Hallo <b>daar</b>",
                "<!-- stil -->"
            })
    void leaves_html_out_and_says_so(String attack) {
        WordsFile words = read("# Titel\n\n" + attack + "\n");

        assertThat(html.blocks(words.introduction()))
                .doesNotContain("<script", "<img", "<b>", "<!");
        assertThat(problems.all()).isNotEmpty();
        assertThat(problems.all().get(0).line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "data:text/html,x",
                "http://example.org",
                "//example.org",
                "/nl/rpo",
                "vbscript:x",
                "https://example.org/\"onclick",
                "step:Install",
                "java\tscript:x"
            })
    void refuses_addresses_we_do_not_know(String address) {
        WordsFile words = read("# Titel\n\n[klik](<" + address + ">)\n");

        assertThat(html.blocks(words.introduction())).doesNotContain("<a ").contains("klik");
        assertThat(problems.all()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "mailto:hulp@example.org",
                "tel:+31880000001",
                "step:install-app",
                "guide:app",
                "page:sign-in"
            })
    void accepts_addresses_we_know(String address) {
        WordsFile words = read("# Titel\n\n[klik](" + address + ")\n");

        assertThat(problems.all()).isEmpty();
        assertThat(html.blocks(words.introduction())).contains("href=\"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> zomaar een citaat",
                "> [!danger] Pas op",
                "> [!info] Een\n>\n> Twee",
                "```\ncode\n```",
                "    ingesprongen",
                "---",
                "### Te diep",
                "## Lukt het niet?",
                "![plaatje](https://example.org/a.png)",
                "*schuin*",
                "`code`",
                "{school}",
                "{School.name}",
                "{}",
                "- een\n\n  twee alinea's"
            })
    void says_what_it_does_not_know(String text) {
        read("# Titel\n\n" + text + "\n");

        assertThat(problems.all()).hasSize(1);
        assertThat(problems.all().get(0).line()).isEqualTo(3);
        assertThat(problems.all().get(0).mend()).isNotBlank();
    }

    @Test
    void survives_a_text_of_nothing_but_markup() {
        String deep = "> ".repeat(20_000) + "x";
        String wide = "[".repeat(20_000);
        String stars = "*".repeat(20_000) + "a";

        read("# Titel\n\n" + deep + "\n\n" + wide + "\n\n" + stars + "\n");

        assertThat(problems.all()).isNotEmpty();
    }

    @Test
    void escapes_what_looks_like_html() {
        WordsFile words = read("# A & B\n\n5 < 6 > 4, \"zegt\" 'men' & meer.\n");

        assertThat(html.blocks(words.introduction()))
                .isEqualTo("<p>5 &lt; 6 &gt; 4, &quot;zegt&quot; &#39;men&#39; &amp; meer.</p>");
    }

    private WordsFile read(String text) {
        return WordsFile.parse(text, "test.md", problems);
    }
}
