package nl.tweestap.shell;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.content.PlainText;

/** Writes words as HTML. Whatever an editor typed comes out escaped. */
public final class HtmlWriter {

    /** Letters of a button's name that stay together: as many as a line of a small phone takes. */
    private static final int MOST_IN_ONE_LINE = 17;

    /** Longer than a line at 320 px: of a picture, and of a text. */
    private static final Pattern LONG = Pattern.compile("[\\w/@.:•…-]{22,}");

    private static final Pattern LONG_IN_TEXT = Pattern.compile("[\\w/@.:-]{31,}");

    private static final Pattern BREAK = Pattern.compile("(?<=\\w)(?=[@.]\\w)|(?<=\\w/)(?=\\w)");

    /** The dot begins the second half of a button’s name, and never ends a line. */
    private static final String NO_BREAK = "\u00a0";

    private final Leads leads;

    /**
     * @param leads where links lead from the page that is written
     */
    public HtmlWriter(Leads leads) {
        this.leads = leads;
    }

    /** Paragraphs and lists, one after the other. A notice is left to the page. */
    public String blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining());
    }

    private String block(Block block) {
        if (block instanceof Block.ItemList list) {
            String tag = list.isNumbered() ? "ol" : "ul";
            String items =
                    list.items().stream()
                            .map(item -> "<li>" + inline(item) + "</li>")
                            .collect(Collectors.joining());
            return "<" + tag + ">" + items + "</" + tag + ">";
        }
        if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + inline(paragraph.words()) + "</p>";
        }
        return "";
    }

    public String inline(List<Inline> words) {
        return words.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return breakable(text.text(), LONG_IN_TEXT);
        }
        if (piece instanceof Inline.Bold bold) {
            return "<strong>" + inline(bold.words()) + "</strong>";
        }
        if (piece instanceof Inline.Link link) {
            return leads.of(link).begin() + inline(link.words()) + "</a>";
        }
        if (piece instanceof Inline.Label label) {
            return label(label);
        }
        return piece instanceof Inline.Value value
                ? "<bdi>" + escape(value.words()) + "</bdi>"
                : PlainText.UNKNOWN;
    }

    private static String label(Inline.Label label) {
        String beside =
                label.beside()
                        .map(
                                other ->
                                        "<span class=\"beside\""
                                                + lang(other)
                                                + "> ·"
                                                + NO_BREAK
                                                + escape(other.words())
                                                + "</span>")
                        .orElse("");
        return "<span class=\"chip"
                + (label.said().words().length() > MOST_IN_ONE_LINE ? " long\"" : "\"")
                + lang(label.said())
                + ">"
                + escape(label.said().words())
                + "</span>"
                + beside;
    }

    private static String lang(Inline.Said said) {
        return said.lang().isEmpty() ? "" : " lang=\"" + said.lang() + "\"";
    }

    /**
     * Escaped, for a picture; an address too long for a line of it goes on to the next line at its
     * dots, its slashes and its @, never within a name.
     */
    public static String breakable(String text) {
        return breakable(text, LONG);
    }

    private static String breakable(String text, Pattern tooLong) {
        return tooLong.matcher(escape(text))
                .replaceAll(word -> BREAK.matcher(word.group()).replaceAll("<wbr>"));
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
