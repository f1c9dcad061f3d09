package nl.tweestap.teach.paper.web;

import java.util.List;
import java.util.Map;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.shell.HtmlWriter;
import nl.tweestap.shell.Lead;
import nl.tweestap.text.Language;
import nl.tweestap.text.Words;

/** Words for paper, in one language. */
record PaperWords(Language language) {

    /** Nobody follows a link on paper: it is only underlined. */
    private static final HtmlWriter WRITER = new HtmlWriter(link -> Lead.to("#"));

    String notice(Block.Notice notice) {
        return "<p class=\"notice\"><strong>"
                + said("shell.notice." + notice.kind().tag())
                + "</strong> "
                + inline(notice.words())
                + "</p>";
    }

    String said(String key) {
        return escape(Words.of(key, language));
    }

    static String blocks(List<Block> blocks) {
        return onPaper(WRITER.blocks(blocks));
    }

    static String inline(List<Inline> words) {
        return onPaper(WRITER.inline(words));
    }

    /** The press knows neither where a word may break nor links that lead nowhere. */
    private static String onPaper(String html) {
        return Map.of("<wbr>", "", "<a href=\"#\">", "<u>", "</a>", "</u>").entrySet().stream()
                .reduce(
                        html,
                        (text, one) -> text.replace(one.getKey(), one.getValue()),
                        (one, other) -> other);
    }

    static String escape(String text) {
        return ScreenWriter.escape(text);
    }
}
