package nl.tweestap.guide.library;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern BUTTON = Pattern.compile("answer .*|upgrade-button");

    private NoticeRules() {}

    /** In the words of a step. */
    static void checkStep(WordsFile words, Problems problems) {
        List<Block.Notice> own = notices(words.introduction());
        own.stream()
                .skip(1)
                .forEach(
                        notice ->
                                problems.advise(words.file(), notice.line(), "finding.notice-one"));
        checkSections(words, problems);
    }

    /** In the words of a guide itself. */
    static void checkGuide(WordsFile words, Problems problems) {
        words.sections()
                .forEach((section, blocks) -> checkButton(words, section, blocks, problems));
        notices(words.introduction())
                .forEach(
                        notice ->
                                problems.advise(
                                        words.file(), notice.line(), "finding.notice-title"));
        checkSections(words, problems);
    }

    /** A button has one line; what else stands there nobody sees. */
    private static void checkButton(
            WordsFile words, String section, List<Block> blocks, Problems problems) {
        if (BUTTON.matcher(section).matches()) {
            blocks.stream()
                    .skip(1)
                    .filter(block -> !(block instanceof Block.Notice))
                    .forEach(
                            block ->
                                    problems.advise(
                                            words.file(),
                                            block.line(),
                                            "finding.text-button",
                                            section));
        }
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
                                                    problems.advise(
                                                            words.file(),
                                                            notice.line(),
                                                            shown == 0
                                                                    ? "finding.notice-section"
                                                                    : "finding.notice-second",
                                                            section));
                        });
    }

    private static List<Block.Notice> notices(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Notice.class::isInstance)
                .map(Block.Notice.class::cast)
                .toList();
    }
}
