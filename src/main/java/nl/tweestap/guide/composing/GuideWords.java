package nl.tweestap.guide.composing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.tweestap.content.Block;
import nl.tweestap.content.HtmlWriter;
import nl.tweestap.content.Problems;
import nl.tweestap.guide.Audience;
import nl.tweestap.guide.Guide;
import nl.tweestap.guide.library.FoundWords;
import nl.tweestap.guide.library.GuideFile;
import nl.tweestap.guide.library.Library;

/** The words of a guide itself: title, introduction, chapters, question, closing. */
final class GuideWords {

    private static final String PREPARE = "prepare";
    private static final String CLOSING = "closing";

    private final FoundWords found;
    private final Audience audience;
    private final StepLinks links;
    private final HtmlWriter html;
    private final Problems problems;

    GuideWords(
            Library library,
            Audience audience,
            FoundWords found,
            StepLinks links,
            Problems problems) {
        this.found = found;
        this.audience = audience;
        this.links = links;
        this.problems = problems;
        this.html =
                new HtmlWriter(
                        new GuideNames(
                                library,
                                audience,
                                found.language(),
                                links,
                                found.words().file(),
                                problems));
    }

    String title() {
        return html.plain(found.words().title());
    }

    String introduction() {
        return html.blocks(found.words().introduction());
    }

    /** A section's title and text; empty words, with a problem, when there is no such section. */
    Guide.Titled titled(String section) {
        List<Block> blocks = found.words().section(section);
        return StepWords.titled(blocks, html)
                .orElseGet(
                        () -> {
                            problems.add(
                                    found.words().file(),
                                    0,
                                    "There are no words for “" + section + "”.",
                                    "Write “## " + section + "” with a title under it.");
                            return new Guide.Titled("", "", Optional.empty());
                        });
    }

    /** Nothing when the guide's words have no such section. */
    Optional<Guide.Prepare> prepare() {
        List<Block> blocks = found.words().section(PREPARE);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(links.from(PREPARE, () -> prepare(blocks)));
    }

    private Guide.Prepare prepare(List<Block> blocks) {
        return new Guide.Prepare(
                titled(PREPARE), StepWords.callouts(blocks).stream().map(html::inline).toList());
    }

    Guide.Titled closing() {
        return links.from(CLOSING, () -> titled(CLOSING));
    }

    void check(GuideFile file) {
        Set<String> known = new TreeSet<>(Set.of(CLOSING, PREPARE));
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
