package nl.tweestap.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The part of Markdown we know: one title, paragraphs, lists, notices, sections; in them bold,
 * links and names in curly braces. All else is a problem and is left out.
 */
final class MarkdownReader {

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

    private static final Pattern SECTION = Pattern.compile("[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)?");

    private static final Pattern NOTICE = Pattern.compile("\\A\\[!(?<kind>[a-z]+)]\\s*");

    private final String file;
    private final int linesBefore;
    private final Problems problems;
    private final InlineReader inlines;

    private List<Inline> title = List.of();
    private final List<Block> introduction = new ArrayList<>();
    private final Map<String, List<Block>> sections = new LinkedHashMap<>();
    private List<Block> current = introduction;

    MarkdownReader(String file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
        this.inlines = new InlineReader(file, linesBefore, problems);
    }

    void read(String text) {
        Node document = PARSER.parse(text);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                readHeading(heading);
            } else {
                readBlock(node);
            }
        }
    }

    List<Inline> title() {
        return title;
    }

    List<Block> introduction() {
        return introduction;
    }

    Map<String, List<Block>> sections() {
        return sections;
    }

    private void readHeading(Heading heading) {
        List<Inline> words = inlines.of(heading);
        if (heading.getLevel() == 1 && title.isEmpty() && current == introduction) {
            title = words;
            return;
        }
        String key = words.size() == 1 && words.get(0) instanceof Inline.Text t ? t.text() : "";
        if (heading.getLevel() != 2 || !SECTION.matcher(key).matches()) {
            problem(heading, "finding.heading-unknown");
            return;
        }
        if (sections.containsKey(key)) {
            problem(heading, "finding.section-twice", key);
        }
        current = sections.computeIfAbsent(key, name -> new ArrayList<>());
    }

    private void readBlock(Node node) {
        if (node instanceof Paragraph) {
            current.add(new Block.Paragraph(inlines.of(node), line(node)));
        } else if (node instanceof ListBlock list) {
            current.add(list(list));
        } else if (node instanceof BlockQuote quote) {
            readNotice(quote);
        } else {
            problem(node, "finding.block-unknown", kind(node));
        }
    }

    private Block list(ListBlock list) {
        List<List<Inline>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node only = item.getFirstChild();
            if (only instanceof Paragraph && only.getNext() == null) {
                items.add(inlines.of(only));
            } else {
                problem(item, "finding.item-long");
            }
        }
        if (list instanceof BulletList || list instanceof OrderedList) {
            return new Block.ItemList(list instanceof OrderedList, items, line(list));
        }
        throw new IllegalStateException("Markdown knows two kinds of lists");
    }

    private void readNotice(BlockQuote quote) {
        List<Inline> words = new ArrayList<>();
        if (quote.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
            words.addAll(inlines.of(only));
        }
        Matcher start =
                NOTICE.matcher(
                        !words.isEmpty() && words.get(0) instanceof Inline.Text t ? t.text() : "");
        if (start.lookingAt()) {
            for (Block.Kind kind : Block.Kind.values()) {
                if (kind.tag().equals(start.group("kind"))) {
                    String rest = start.replaceFirst("");
                    words.set(0, new Inline.Text(rest));
                    current.add(new Block.Notice(kind, words, line(quote)));
                    return;
                }
            }
        }
        problem(quote, "finding.notice-unknown");
    }

    private void problem(Node node, String finding, String... arguments) {
        problems.add(file, line(node), finding, arguments);
    }

    private int line(Node node) {
        return InlineReader.line(node) + linesBefore;
    }

    private static String kind(Node node) {
        return node.getClass().getSimpleName();
    }
}
