package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.content.PlainText;

/**
 * Words of a file as one reader meets them: names are looked up, and links lead to an address or to
 * a step of this guide. A link that leads nowhere for this reader is only its words.
 */
final class Wording {

    private final GuideNames names;

    Wording(GuideNames names) {
        this.names = names;
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.ItemList list) {
            return new Block.ItemList(list.isNumbered(), lines(list.items()), list.line());
        }
        if (block instanceof Block.Notice notice) {
            return notice(notice);
        }
        return new Block.Paragraph(
                block.pieces().stream().map(this::inline).flatMap(List::stream).toList(),
                block.line());
    }

    Block.Notice notice(Block.Notice notice) {
        return new Block.Notice(notice.kind(), inline(notice.words()), notice.line());
    }

    List<List<Inline>> lines(List<List<Inline>> lines) {
        return lines.stream().map(this::inline).toList();
    }

    List<Inline> inline(List<Inline> words) {
        List<Inline> met = new ArrayList<>();
        for (Inline piece : words) {
            if (piece instanceof Inline.Name name) {
                met.add(names.meaning(name));
            } else if (piece instanceof Inline.Bold bold) {
                met.add(new Inline.Bold(inline(bold.words())));
            } else if (piece instanceof Inline.Link link) {
                met.addAll(link(link));
            } else {
                met.add(piece);
            }
        }
        return met;
    }

    private List<Inline> link(Inline.Link link) {
        List<Inline> words = inline(link.words());
        Optional<String> target = names.target(link);
        return target.map(to -> List.<Inline>of(new Inline.Link(words, to, link.line())))
                .orElse(words);
    }

    /** Without any markup: for titles and text alternatives. */
    String plain(List<Inline> words) {
        return PlainText.of(inline(words));
    }
}
