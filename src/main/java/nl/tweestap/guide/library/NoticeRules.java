package nl.tweestap.guide.library;

import java.util.List;
import java.util.Set;
import nl.tweestap.content.Block;
import nl.tweestap.content.Problems;
import nl.tweestap.content.WordsFile;

/**
 * Where a notice is shown: one in a place, and not in every place. No notice is lost in silence.
 */
final class NoticeRules {

    /** Sections by their first word: {@code ## different old-app}. */
    private static final Set<String> SHOWN =
            Set.of("chapter", "question", "prepare", "closing", "different", "not-seen");

    private NoticeRules() {}

    /** In the words of a step. */
    static void checkStep(WordsFile words, Problems problems) {
        List<Block.Notice> own = notices(words.introduction());
        own.stream()
                .skip(1)
                .forEach(
                        notice ->
                                problems.advise(
                                        words.file(),
                                        notice.line(),
                                        "A step has one notice at most.",
                                        "Keep the one that matters."));
        checkSections(words, problems);
    }

    /** In the words of a guide itself. */
    static void checkGuide(WordsFile words, Problems problems) {
        notices(words.introduction())
                .forEach(notice -> lost(words, notice, "under the guide's title", problems));
        checkSections(words, problems);
    }

    private static void checkSections(WordsFile words, Problems problems) {
        words.sections()
                .forEach(
                        (section, blocks) -> {
                            int shown = SHOWN.contains(section.split(" ", 2)[0]) ? 1 : 0;
                            notices(blocks).stream()
                                    .skip(shown)
                                    .forEach(
                                            notice ->
                                                    lost(
                                                            words,
                                                            notice,
                                                            shown == 0
                                                                    ? "under “## " + section + "”"
                                                                    : "after the first one",
                                                            problems));
                        });
    }

    private static void lost(
            WordsFile words, Block.Notice notice, String where, Problems problems) {
        problems.advise(
                words.file(),
                notice.line(),
                "A notice " + where + " is shown to nobody.",
                "Write it as plain text or as an item of the list.");
    }

    private static List<Block.Notice> notices(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Notice.class::isInstance)
                .map(Block.Notice.class::cast)
                .toList();
    }
}
