package nl.tweestap.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Bold, links and names in curly braces. */
final class InlineReader {

    /** Schemes that lead out, and our own that lead to a step, a guide or a page. */
    private static final Pattern TARGET =
            Pattern.compile(
                    "https://[^\\s<>\"]+|mailto:[^\\s<>\"]+|tel:[+0-9]+"
                            + "|(step|guide|page):[a-z][a-z0-9-/]*|\\{[A-Za-z0-9.-]+}");

    private final String file;
    private final int linesBefore;
    private final Problems problems;

    InlineReader(String file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    List<Inline> of(Node parent) {
        List<Inline> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                text.append(' ');
            } else {
                addText(text, node, words);
                addMarkup(node, words);
            }
        }
        addText(text, parent, words);
        return words;
    }

    private void addMarkup(Node node, List<Inline> words) {
        if (node instanceof StrongEmphasis) {
            words.add(new Inline.Bold(of(node)));
        } else if (node instanceof Link link) {
            if (!TARGET.matcher(link.getDestination()).matches()) {
                problems.add(
                        file,
                        line(node) + linesBefore,
                        "finding.link-unknown",
                        link.getDestination());
                words.addAll(of(node));
                return;
            }
            words.add(new Inline.Link(of(node), link.getDestination(), line(node) + linesBefore));
        } else {
            problems.add(
                    file,
                    line(node) + linesBefore,
                    "finding.markup-unknown",
                    node.getClass().getSimpleName());
        }
    }

    private void addText(StringBuilder text, Node near, List<Inline> words) {
        words.addAll(TextWithNames.read(text.toString(), file, line(near) + linesBefore, problems));
        text.setLength(0);
    }

    static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            return spans.get(0).getLineIndex() + 1;
        }
        Node parent = node.getParent();
        return parent == null ? 0 : line(parent);
    }
}
