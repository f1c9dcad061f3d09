package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.library.Library;

/**
 * What a shared step says for when it does not work, as far as it is about this guide: a line that
 * sends people to a step they do not have is left out.
 */
record TroubleLines(Library library, StepNumbers numbers, String file, Problems problems) {

    List<Block> meant(List<Block> blocks) {
        List<Block> meant = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.ItemList list) {
                List<List<Inline>> items = list.items().stream().filter(this::isMeant).toList();
                if (!items.isEmpty()) {
                    meant.add(new Block.ItemList(list.isNumbered(), items, list.line()));
                }
            } else if (block.pieces().stream().allMatch(this::isMeant)) {
                meant.add(block);
            }
        }
        return meant;
    }

    private boolean isMeant(List<Inline> words) {
        List<String> elsewhere =
                words.stream().flatMap(TroubleLines::steps).filter(this::isElsewhere).toList();
        elsewhere.stream()
                .filter(numbers::isNowhere)
                .forEach(
                        step ->
                                problems.advise(
                                        numbers.guide(), 0, "finding.line-left-out", step, file));
        return elsewhere.isEmpty();
    }

    /** A step that exists and that this reader does not meet; others are typing mistakes. */
    private boolean isElsewhere(String step) {
        return numbers.of(step).isEmpty() && library.step(step).isPresent();
    }

    private static Stream<String> steps(Inline piece) {
        if (piece instanceof Inline.Bold bold) {
            return bold.words().stream().flatMap(TroubleLines::steps);
        }
        if (piece instanceof Inline.Link link) {
            return Stream.concat(
                    link.step().stream(), link.words().stream().flatMap(TroubleLines::steps));
        }
        return Optional.of(piece)
                .filter(Inline.Name.class::isInstance)
                .map(Inline.Name.class::cast)
                .flatMap(Inline.Name::step)
                .stream();
    }
}
