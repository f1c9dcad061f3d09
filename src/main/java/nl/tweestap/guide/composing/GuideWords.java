package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tweestap.content.Block;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.library.FoundWords;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;

/** The words of a guide itself: title, introduction, chapters, question, closing. */
final class GuideWords {

    private final FoundWords found;
    private final Audience audience;
    private final Wording words;
    private final Problems problems;

    GuideWords(
            Library library,
            Audience audience,
            FoundWords found,
            StepNumbers numbers,
            Problems problems) {
        this.found = found;
        this.audience = audience;
        this.problems = problems;
        this.words =
                new Wording(
                        new GuideNames(
                                library,
                                audience,
                                found.language(),
                                numbers,
                                found.words().file(),
                                problems));
    }

    String title() {
        return words.plain(found.words().title());
    }

    List<Block> introduction() {
        return words.blocks(StepWords.withoutNotices(found.words().introduction()));
    }

    /** A section's title and text; empty words, with a problem, when there is no such section. */
    Guide.Titled titled(String section) {
        List<Block> blocks = found.words().section(section);
        Optional<Guide.Titled> titled =
                section.equals(Guide.PREPARE)
                        ? StepWords.titledWithList(blocks, words)
                        : StepWords.titled(blocks, words);
        return titled.orElseGet(
                () -> {
                    problems.add(found.words().file(), 0, "finding.section-missing", section);
                    return new Guide.Titled("", List.of(), Optional.empty());
                });
    }

    /** Nothing when the guide's words have no such section. */
    Optional<Guide.Prepare> prepare() {
        List<Block> blocks = found.words().section(Guide.PREPARE);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Guide.Prepare(
                                titled(Guide.PREPARE), words.lines(StepWords.callouts(blocks))));
    }

    Guide.Titled closing() {
        return titled(Guide.CLOSING);
    }

    void check(GuideFile file) {
        Set<String> known = new TreeSet<>(Set.of(Guide.CLOSING, Guide.PREPARE));
        file.chapters().forEach(chapter -> known.add("chapter " + chapter.id()));
        file.upgrade().ifPresent(guide -> known.addAll(Set.of("upgrade", "upgrade-button")));
        file.questions()
                .forEach(
                        question -> {
                            known.add("question " + question.id());
                            question.answers()
                                    .forEach(answer -> known.add("answer " + answer.id()));
                        });
        found.checkGuide(known, audience.language(), problems);
    }
}
