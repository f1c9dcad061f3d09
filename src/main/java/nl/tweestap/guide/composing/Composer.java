package nl.tweestap.guide.composing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.Step;
import nl.tweestap.guide.library.FoundWords;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;
import nl.tweestap.guide.library.StepFile;

/**
 * Puts a guide together for one reader: the steps for the reader's device, numbered, in the
 * reader's words, with pictures.
 */
final class Composer {

    private final Library library;

    Composer(Library library) {
        this.library = library;
    }

    /** Empty, with a problem, when the guide has no words in any language. */
    Optional<Guide> compose(GuideFile file, String slug, Audience asked, Problems problems) {
        Audience audience = file.startAddress().map(asked::startingAt).orElse(asked);
        Optional<FoundWords> found = library.words(file, audience);
        if (found.isEmpty()) {
            problems.add(file.file(), 0, "finding.guide-words", audience.language().tag());
            return Optional.empty();
        }
        List<StepFile> files = steps(file, audience, problems);
        StepNumbers numbers = StepNumbers.of(file, files, audience.isOnOneDevice());
        Translated.check(found.get(), audience, problems);
        GuideWords words = new GuideWords(library, audience, found.get(), numbers, problems);
        words.check(file);
        Guide guide = compose(file, slug, audience, files, numbers, words, problems);
        OneDevice.check(file, guide, library, problems);
        return Optional.of(guide);
    }

    private List<StepFile> steps(GuideFile file, Audience audience, Problems problems) {
        List<StepFile> steps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (GuideFile.ChapterFile chapter : file.chapters()) {
            for (String id : chapter.steps()) {
                Optional<StepFile> step = library.step(id);
                if (library.isUnreadStep(id)) {
                    continue;
                }
                if (step.isEmpty() || !seen.add(id)) {
                    problems.add(
                            file.file(),
                            chapter.line(),
                            step.isEmpty() ? "finding.step-none" : "finding.step-twice",
                            id);
                } else {
                    step.filter(one -> one.isFor(audience)).ifPresent(steps::add);
                }
            }
        }
        return steps;
    }

    private Guide compose(
            GuideFile file,
            String slug,
            Audience audience,
            List<StepFile> files,
            StepNumbers numbers,
            GuideWords words,
            Problems problems) {
        StepComposer composer = new StepComposer(library, audience, file, numbers, problems);
        List<Step> steps = files.stream().flatMap(step -> composer.compose(step).stream()).toList();
        Optional<Guide.Prepare> prepare = words.prepare();
        Guide.Titled closing = words.closing();
        return new Guide(
                slug,
                audience,
                words.title(),
                words.introduction(),
                file.minutes(),
                file.checked(),
                file.devices(),
                chapters(file, steps, Returns.of(steps, prepare, closing), words),
                prepare,
                new QuestionComposer(library, file, numbers, words, problems).questions(audience),
                file.isOfWizard(),
                practice(file, steps, composer, audience, problems),
                closing,
                upgrade(file, audience, words, problems),
                file.standing());
    }

    /** The step that is tried out at the end: one of the guide, or one that is only for that. */
    private Optional<Step> practice(
            GuideFile file,
            List<Step> steps,
            StepComposer composer,
            Audience audience,
            Problems problems) {
        String id = file.practice().orElse("");
        Optional<StepFile> extra = library.step(id);
        if (!id.isEmpty() && extra.isEmpty() && !library.isUnreadStep(id)) {
            problems.add(file.file(), 0, "finding.practice-none", id);
        }
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .or(() -> extra.filter(step -> step.isFor(audience)).flatMap(composer::compose));
    }

    /** Chapters without a step for this reader are left out. */
    private static List<Guide.Chapter> chapters(
            GuideFile file, List<Step> steps, Returns returns, GuideWords words) {
        List<Guide.Chapter> chapters = new ArrayList<>();
        for (GuideFile.ChapterFile chapter : file.chapters()) {
            List<Step> own =
                    chapter.steps().stream()
                            .flatMap(id -> steps.stream().filter(step -> step.id().equals(id)))
                            .map(step -> step.with(returns.from(step.id())))
                            .toList();
            if (!own.isEmpty()) {
                Guide.Titled heading = words.titled("chapter " + chapter.id());
                chapters.add(
                        new Guide.Chapter(
                                chapter.id(),
                                chapters.size() + 1,
                                heading.title(),
                                heading.text(),
                                heading.notice(),
                                own));
            }
        }
        return chapters;
    }

    private Optional<Guide.Upgrade> upgrade(
            GuideFile file, Audience audience, GuideWords words, Problems problems) {
        if (file.upgrade().isEmpty()) {
            return Optional.empty();
        }
        String slug = file.upgrade().get();
        Optional<GuideFile> easier = library.guide(audience.school(), slug);
        if (easier.isEmpty()) {
            problems.add(file.file(), 0, "finding.upgrade-none", audience.school().slug(), slug);
        }
        return easier.filter(guide -> guide.devices().contains(audience.device()))
                .map(
                        guide ->
                                new Guide.Upgrade(
                                        words.titled("upgrade"),
                                        words.titled("upgrade-button").title(),
                                        guide.minutes(),
                                        audience.guidePath(slug)));
    }
}
