package nl.tweestap.guide;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.content.Block;
import nl.tweestap.content.HtmlWriter;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Problems;
import nl.tweestap.content.WordsFile;
import nl.tweestap.text.Language;

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

    static void checkSections(WordsFile words, Set<String> known, Problems problems) {
        for (String section : words.sections().keySet()) {
            if (!known.contains(section)) {
                problems.add(
                        words.file(),
                        words.section(section).stream().findFirst().map(Block::line).orElse(0),
                        "Nothing uses the section “" + section + "”.",
                        "Known here: " + String.join(", ", known) + ".");
            }
        }
    }

    /** One tone, short sentences. */
    static void checkRules(WordsFile words, Language language, Language reader, Problems problems) {
        TextRules.check(words.title(), words.file(), 1, language, reader, problems);
        TextRules.check(words.introduction(), words.file(), language, reader, problems);
        words.sections()
                .values()
                .forEach(
                        blocks ->
                                TextRules.check(blocks, words.file(), language, reader, problems));
    }
}
