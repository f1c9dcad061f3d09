package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Problems;
import nl.tweestap.content.WordsFile;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.NotSeen;
import nl.tweestap.guide.Picture;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.library.FoundWords;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.guide.library.StepFile;

/** Puts steps together for one reader. */
final class StepComposer {

    private static final String NOT_SEEN = "not-seen";
    private static final String DIFFERENT = "different ";

    private final Library library;
    private final Audience audience;
    private final GuideFile guide;
    private final StepNumbers numbers;
    private final PictureComposer pictures;
    private final Problems problems;

    StepComposer(
            Library library,
            Audience audience,
            GuideFile guide,
            StepNumbers numbers,
            Problems problems) {
        this.library = library;
        this.audience = audience;
        this.guide = guide;
        this.numbers = numbers;
        this.pictures = new PictureComposer(library, audience, numbers, problems);
        this.problems = problems;
    }

    /**
     * Puts a step together.
     *
     * @return empty, with a problem, when there are no words for it in any language
     */
    Optional<Step> compose(StepFile step) {
        Optional<FoundWords> found = library.words(guide, step, audience);
        if (found.isEmpty()) {
            problems.add(step.file(), 0, "This step has no words.", "Write nl.md beside it.");
            return Optional.empty();
        }
        return Optional.of(compose(step, found.get()));
    }

    private Step compose(StepFile step, FoundWords found) {
        WordsFile words = found.words();
        Wording met = wording(found);
        List<Block> body = words.introduction();
        List<List<Inline>> callouts = StepWords.callouts(body);
        List<Picture> drawn = draw(step, callouts.size(), words);
        check(step, found);
        return new Step(
                step.id(),
                numbers.of(step.id()).orElse(0),
                met.plain(words.title()),
                step.where(),
                found.language(),
                !found.language().htmlLang().equals(audience.language().htmlLang()),
                found.isBehind(),
                step.isOptional(),
                step.checked(),
                step.wizard(),
                met.blocks(StepWords.text(body)),
                met.lines(callouts),
                StepWords.notice(body, met),
                drawn,
                met.blocks(StepWords.withoutNotices(words.section(FoundWords.TROUBLE))),
                variants(step, words, met),
                notSeen(step, words, met),
                step.video(),
                step.app(audience.device()),
                List.of());
    }

    private Wording wording(FoundWords found) {
        return new Wording(
                new GuideNames(
                        library,
                        audience,
                        found.language(),
                        numbers,
                        found.words().file(),
                        problems));
    }

    /** Callouts count on from one picture to the next, and match the numbered list. */
    private List<Picture> draw(StepFile step, int listed, WordsFile words) {
        List<Picture> drawn = new ArrayList<>();
        int next = 1;
        for (StepFile.PictureUse use : step.pictures(audience.device())) {
            pictures.draw(guide.seen(use), next, step.file()).ifPresent(drawn::add);
            next += use.pointAt().size();
        }
        checkCount(next - 1, listed, words.introduction(), words.file());
        return drawn;
    }

    private void checkCount(int pointed, int listed, List<Block> blocks, String wordsFile) {
        if (pointed != listed) {
            problems.add(
                    wordsFile,
                    StepWords.calloutsLine(blocks),
                    "The picture points at " + pointed + " things, the list has " + listed + ".",
                    "Write one numbered item for each, in the same order.");
        }
    }

    private List<Step.Variant> variants(StepFile step, WordsFile words, Wording met) {
        List<Step.Variant> variants = new ArrayList<>();
        for (StepFile.Variant variant : step.variants(audience.device())) {
            List<Block> section = words.section(DIFFERENT + variant.id());
            Optional<Guide.Titled> titled = StepWords.titled(section, met);
            if (titled.isEmpty()) {
                problems.add(
                        words.file(),
                        0,
                        "There are no words for what is different.",
                        "Write “## different " + variant.id() + "” with a title under it.");
                continue;
            }
            List<List<Inline>> callouts = StepWords.callouts(section);
            checkCount(variant.picture().pointAt().size(), callouts.size(), section, words.file());
            pictures.draw(guide.seen(variant.picture()), 1, step.file())
                    .ifPresent(
                            picture ->
                                    variants.add(
                                            new Step.Variant(
                                                    variant.id(),
                                                    titled.get(),
                                                    met.lines(callouts),
                                                    picture,
                                                    variant.isInterruption(),
                                                    variant.skips())));
        }
        return variants;
    }

    /** Where the guide has no step to go on at, the words alone have to do. */
    private Optional<NotSeen> notSeen(StepFile step, WordsFile words, Wording met) {
        return StepWords.titled(words.section(NOT_SEEN), met)
                .map(
                        titled ->
                                new NotSeen(
                                        titled,
                                        numbers.of(step.notSeen())
                                                .map(
                                                        number ->
                                                                new NotSeen.Target(
                                                                        step.notSeen(), number))));
    }

    private void check(StepFile step, FoundWords found) {
        Set<String> known = new TreeSet<>(Set.of(FoundWords.TROUBLE, NOT_SEEN));
        step.variants().forEach(variant -> known.add(DIFFERENT + variant.id()));
        found.checkStep(known, audience.language(), problems);
    }
}
