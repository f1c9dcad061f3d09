package nl.tweestap.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.Variant;

/**
 * Something that can be found, with its words.
 *
 * @param id the same on every device
 * @param titleWords words that say what it is about
 * @param screenWords words on the screens it is about, whatever language those speak
 * @param lines its text as it is read, to show the line that somebody looked for
 */
record Entry(
        String id,
        Hit hit,
        Set<String> titleWords,
        Set<String> words,
        Set<String> screenWords,
        List<String> lines) {

    Entry {
        lines = List.copyOf(lines);
    }

    /** Something of which the hit says all there is. */
    Entry(String id, Hit hit, Set<String> titleWords, Set<String> words, Set<String> screenWords) {
        this(id, hit, titleWords, words, screenWords, List.of());
    }

    /**
     * A guide and its steps.
     *
     * @param onScreens the same guide for screens that speak this language or that
     * @param elsewhere the same guide in other languages, for who reads one and types another
     */
    static Stream<Entry> of(Guide guide, List<Guide> onScreens, List<Guide> elsewhere) {
        return Stream.concat(
                Stream.of(whole(guide, elsewhere)),
                guide.steps()
                        .map(
                                step ->
                                        of(
                                                guide,
                                                step,
                                                titles(step, elsewhere),
                                                screenWords(step, onScreens))));
    }

    private static String titles(List<Guide> guides) {
        return guides.stream().map(Guide::title).collect(Collectors.joining(" "));
    }

    private static String titles(Step step, List<Guide> guides) {
        return guides.stream()
                .flatMap(guide -> guide.step(step.id()).stream())
                .map(Step::title)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> screenWords(Step step, List<Guide> onScreens) {
        return onScreens.stream()
                .flatMap(guide -> guide.step(step.id()).stream())
                .flatMap(Entry::pictures)
                .flatMap(picture -> picture.elements().stream())
                .flatMap(element -> Stream.of(element.text(), element.detail()))
                .flatMap(text -> Tokens.of(text).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Picture> pictures(Step step) {
        return Stream.concat(
                step.pictures().stream(), step.variants().stream().map(Variant::picture));
    }

    private static Entry whole(Guide guide, List<Guide> elsewhere) {
        Hit hit =
                new Hit(
                        guide.title(),
                        "",
                        0,
                        Optional.of(guide.audience().device()),
                        guide.path(),
                        Excerpt.beginning(SearchedText.of(guide.introduction())));
        return new Entry(
                guide.slug(),
                hit,
                Tokens.of(
                        guide.title()
                                + " "
                                + titles(elsewhere)
                                + " "
                                + String.join(" ", guide.standing().searchWords())),
                Tokens.of(SearchedText.of(guide.introduction())),
                guide.audience().device().names());
    }

    private static Entry of(Guide guide, Step step, String titles, Set<String> screenWords) {
        List<String> lines = lines(step).toList();
        Hit hit =
                new Hit(
                        step.title(),
                        guide.title(),
                        step.number(),
                        Optional.of(guide.audience().device()),
                        guide.path() + "/" + step.id(),
                        Excerpt.beginning(SearchedText.of(step.introduction())));
        return new Entry(
                guide.slug() + "/" + step.id(),
                hit,
                Tokens.of(step.title() + " " + titles),
                Tokens.of(String.join(" ", lines)),
                screenWords,
                lines);
    }

    private static Stream<String> lines(Step step) {
        return Stream.of(
                        lines(step.introduction()),
                        step.callouts().stream().map(SearchedText::ofLine),
                        step.notice().stream().map(Block.Notice::words).map(SearchedText::ofLine),
                        lines(step.trouble()),
                        step.variants().stream().flatMap(Entry::lines))
                .flatMap(lines -> lines);
    }

    private static Stream<String> lines(Variant variant) {
        return Stream.of(
                        Stream.of(variant.words().title()),
                        lines(variant.words().text()),
                        variant.callouts().stream().map(SearchedText::ofLine),
                        variant.words().notice().stream()
                                .map(Block.Notice::words)
                                .map(SearchedText::ofLine))
                .flatMap(lines -> lines);
    }

    /** A paragraph, or an item of a list, is a line. */
    private static Stream<String> lines(List<Block> blocks) {
        Stream<List<Inline>> pieces = blocks.stream().flatMap(block -> block.pieces().stream());
        return pieces.map(SearchedText::ofLine);
    }
}
