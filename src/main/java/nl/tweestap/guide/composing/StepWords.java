package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Guide;

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
                                        : Stream.empty())
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
        return withoutNotices(blocks).stream()
                .filter(block -> !(block instanceof Block.ItemList list && list.isNumbered()))
                .toList();
    }

    static Optional<Block.Notice> notice(List<Block> blocks, Wording words) {
        return blocks.stream()
                .filter(Block.Notice.class::isInstance)
                .map(Block.Notice.class::cast)
                .findFirst()
                .map(words::notice);
    }

    /** Everything but notices. */
    static List<Block> withoutNotices(List<Block> blocks) {
        return blocks.stream().filter(block -> !(block instanceof Block.Notice)).toList();
    }

    /** A section whose first paragraph is its title; empty when it has none. */
    static Optional<Guide.Titled> titled(List<Block> section, Wording words) {
        return titled(section, words, StepWords::withoutNotices);
    }

    /** The same of a section of which the numbered list stands elsewhere. */
    static Optional<Guide.Titled> titledWithList(List<Block> section, Wording words) {
        return titled(section, words, StepWords::text);
    }

    private static Optional<Guide.Titled> titled(
            List<Block> section, Wording words, UnaryOperator<List<Block>> shown) {
        if (section.isEmpty() || !(section.get(0) instanceof Block.Paragraph first)) {
            return Optional.empty();
        }
        List<Block> rest = shown.apply(section.subList(1, section.size()));
        return Optional.of(
                new Guide.Titled(
                        words.plain(first.words()), words.blocks(rest), notice(section, words)));
    }
}
