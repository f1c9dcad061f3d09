package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Optional;
import nl.tweestap.content.Block;
import nl.tweestap.content.HtmlWriter;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;

/** Which part of a file with words is what. */
final class StepWords {

    private StepWords() {}

    /** The items of the numbered list: they belong to the callouts. */
    static List<List<Inline>> callouts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                block instanceof Block.ItemList list && list.isNumbered()
                                        ? list.items().stream()
                                        : java.util.stream.Stream.empty())
                .toList();
    }

    /** Where the numbered list begins, or where it could stand: after all there is. */
    static int calloutsLine(List<Block> blocks) {
        int last = 1;
        for (Block block : blocks) {
            last = block.line();
            if (block instanceof Block.ItemList list && list.isNumbered()) {
                return last;
            }
        }
        return last;
    }

    /** Everything that is neither a numbered list nor a notice. */
    static List<Block> text(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Block.Notice))
                .filter(block -> !(block instanceof Block.ItemList list && list.isNumbered()))
                .toList();
    }

    private static Optional<Block.Notice> notice(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Notice.class::isInstance)
                .map(Block.Notice.class::cast)
                .findFirst();
    }

    static Optional<Step.Notice> notice(List<Block> blocks, HtmlWriter html) {
        return notice(blocks)
                .map(
                        notice ->
                                new Step.Notice(
                                        HtmlWriter.word(notice.kind()),
                                        html.inline(notice.words())));
    }

    /** A section whose first paragraph is its title; empty when it has none. */
    static Optional<Guide.Titled> titled(List<Block> section, HtmlWriter html) {
        if (section.isEmpty() || !(section.get(0) instanceof Block.Paragraph first)) {
            return Optional.empty();
        }
        List<Block> rest = text(section.subList(1, section.size()));
        return Optional.of(
                new Guide.Titled(
                        html.plain(first.words()), html.blocks(rest), notice(section, html)));
    }
}
