package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.Iterator;
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
import nl.tweestap.guide.Variant;
import nl.tweestap.guide.Where;
import nl.tweestap.guide.library.FoundWords;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.guide.library.StepFile;

/** Puts steps together for one reader. */
final class StepComposer {

    private static final String NOT_SEEN = "not-seen";

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
            problems.add(step.file(), 0, "finding.step-words", audience.language().tag());
        }
        return found.map(words -> compose(step, words));
    }

    private Step compose(StepFile step, FoundWords found) {
        FoundWords top = found.introducing();
        Wording met = wording(top);
        List<Block> body = top.words().introduction();
        List<List<Inline>> callouts = StepWords.callouts(body);
        List<Picture> drawn = draw(step, callouts.size(), top.words());
        check(step, found);
        return new Step(
                step.id(),
                numbers.of(step.id()).orElse(0),
                title(found),
                numbers.where(step),
                found.language(),
                !found.language().isSame(audience.language()),
                found.isBehind(),
                step.isOptional(),
                step.checked(),
                step.wizard(),
                met.blocks(StepWords.text(body)),
                met.lines(callouts),
                StepWords.notice(body, met),
                drawn,
                trouble(found.saying(FoundWords.TROUBLE)),
                variants(step, found),
                notSeen(step, found.saying(NOT_SEEN)),
                step.video(audience.school()),
                step.app(audience.device()),
                List.of());
    }

    private String title(FoundWords found) {
        FoundWords titled = found.titling();
        if (titled.words().title().isEmpty()) {
            problems.add(found.words().file(), 1, "finding.no-title");
        }
        return wording(titled).plain(titled.words().title());
    }

    /** What a guide says itself it says on purpose; of what it shares some may not be about it. */
    private List<Block> trouble(FoundWords found) {
        String file = found.words().file();
        List<Block> blocks = StepWords.withoutNotices(found.words().section(FoundWords.TROUBLE));
        boolean isShared = !file.startsWith(GuideFile.FOLDER + "/");
        TroubleLines lines = new TroubleLines(library, numbers, file, problems);
        return wording(found).blocks(isShared ? lines.meant(blocks) : blocks);
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
        Iterator<Where> phones = numbers.phones(step).iterator();
        Where phone = Where.PHONE;
        int next = 1;
        for (StepFile.PictureUse use : step.pictures(audience.device())) {
            StepFile.PictureUse seen = guide.seen(use);
            phone = pictures.isOfPhone(seen) && phones.hasNext() ? phones.next() : phone;
            pictures.draw(seen, next, step.file(), phone).ifPresent(drawn::add);
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
                    "finding.callouts",
                    String.valueOf(pointed),
                    String.valueOf(listed));
        }
    }

    private List<Variant> variants(StepFile step, FoundWords found) {
        List<Variant> variants = new ArrayList<>();
        for (StepFile.Variant variant : step.variants(audience.device())) {
            FoundWords saying = found.saying(FoundWords.DIFFERENT + variant.id());
            WordsFile words = saying.words();
            Wording met = wording(saying);
            List<Block> section = words.section(FoundWords.DIFFERENT + variant.id());
            Optional<Guide.Titled> titled = StepWords.titledWithList(section, met);
            if (titled.isEmpty()) {
                problems.add(words.file(), 0, "finding.variant-words", variant.id());
                continue;
            }
            List<List<Inline>> callouts = StepWords.callouts(section);
            checkCount(variant.picture().pointAt().size(), callouts.size(), section, words.file());
            Where phone = numbers.phones(step).stream().findFirst().orElse(Where.PHONE);
            pictures.draw(guide.seen(variant.picture()), 1, step.file(), phone)
                    .ifPresent(
                            picture ->
                                    variants.add(
                                            new Variant(
                                                    variant.id(),
                                                    titled.get(),
                                                    met.lines(callouts),
                                                    picture,
                                                    variant.after(),
                                                    variant.skips())));
        }
        return variants;
    }

    /** Where the guide has no step to go on at, the words alone have to do. */
    private Optional<NotSeen> notSeen(StepFile step, FoundWords found) {
        return StepWords.titled(found.words().section(NOT_SEEN), wording(found))
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
        step.variants().forEach(variant -> known.add(FoundWords.DIFFERENT + variant.id()));
        found.checkStep(known, audience.language(), problems);
        Translated.check(found, library.ownUnread(guide, step, found), audience, problems);
    }
}
