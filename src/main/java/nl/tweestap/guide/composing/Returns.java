package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Variant;

/**
 * The ways back: for each step the places that refer to it, in the order of the page. They are
 * found in what was put together, so nobody can ask for them too early.
 */
record Returns(Map<String, List<Step.Return>> byStep) {

    /** References outside of steps and of these two parts of the page have no way back. */
    static Returns of(List<Step> steps, Optional<Guide.Prepare> prepare, Guide.Titled closing) {
        Map<String, List<Step.Return>> found = new HashMap<>();
        for (Step step : steps) {
            add(found, step.id(), Optional.of(step.number()), references(step));
        }
        prepare.ifPresent(
                part ->
                        add(
                                found,
                                Guide.PREPARE,
                                Optional.empty(),
                                Stream.concat(
                                        references(part.words()),
                                        part.items().stream().flatMap(Returns::references))));
        add(found, Guide.CLOSING, Optional.empty(), references(closing));
        return new Returns(found);
    }

    /** The ways back from this step. */
    List<Step.Return> from(String step) {
        return byStep.getOrDefault(step, List.of());
    }

    private static void add(
            Map<String, List<Step.Return>> found,
            String place,
            Optional<Integer> number,
            Stream<String> steps) {
        steps.distinct()
                .forEach(
                        step ->
                                found.computeIfAbsent(step, id -> new ArrayList<>())
                                        .add(
                                                new Step.Return(
                                                        Step.Return.anchor(step, place),
                                                        place,
                                                        number)));
    }

    private static Stream<String> references(Step step) {
        return Stream.of(
                        inBlocks(step.introduction()),
                        step.callouts().stream().flatMap(Returns::references),
                        step.notice().stream().flatMap(Returns::inBlock),
                        inBlocks(step.trouble()),
                        step.variants().stream().flatMap(Returns::references),
                        step.notSeen().stream().flatMap(other -> references(other.words())))
                .flatMap(some -> some);
    }

    private static Stream<String> references(Variant variant) {
        return Stream.concat(
                references(variant.words()),
                variant.callouts().stream().flatMap(Returns::references));
    }

    private static Stream<String> references(Guide.Titled words) {
        return Stream.concat(
                inBlocks(words.text()), words.notice().stream().flatMap(Returns::inBlock));
    }

    private static Stream<String> inBlocks(List<Block> blocks) {
        return blocks.stream().flatMap(Returns::inBlock);
    }

    private static Stream<String> inBlock(Block block) {
        return block.pieces().stream().flatMap(Returns::references);
    }

    private static Stream<String> references(List<Inline> words) {
        return words.stream().flatMap(Returns::inPiece);
    }

    private static Stream<String> inPiece(Inline piece) {
        if (piece instanceof Inline.Bold bold) {
            return references(bold.words());
        }
        return piece instanceof Inline.Link link ? link.step().stream() : Stream.empty();
    }
}
