package nl.tweestap.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes words as HTML. Whatever an editor typed comes out escaped. */
public final class HtmlWriter {

    /** Longer than a line at 320 px: of a picture, and of a text. */
    private static final Pattern LONG = Pattern.compile("[\\w/@.:•…-]{24,}");

    private static final Pattern LONG_IN_TEXT = Pattern.compile("[\\w/@.:-]{31,}");

    private static final Pattern BREAK = Pattern.compile("(?<=\\w)(?=[@.]\\w)|(?<=\\w/)(?=\\w)");

    private final Names names;

    public HtmlWriter(Names names) {
        this.names = names;
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
            String words = inline(link.words());
            Optional<String> address = names.address(link);
            return address.map(target -> "<a href=\"" + escape(target) + "\">" + words + "</a>")
                    .orElse(words);
        }
        return piece instanceof Inline.Name name ? names.html(name) : "";
    }

    /** Without any markup: for titles and text alternatives. */
    public String plain(List<Inline> words) {
        return words.stream().map(this::plain).collect(Collectors.joining());
    }

    private String plain(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text.text();
        }
        if (piece instanceof Inline.Bold bold) {
            return plain(bold.words());
        }
        if (piece instanceof Inline.Link link) {
            return plain(link.words());
        }
        return piece instanceof Inline.Name name ? names.plain(name) : "";
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

    /** The word a style sheet knows a notice by: {@code warning}. */
    public static String word(Block.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
