package nl.tweestap.guide.library;

import java.util.Set;
import nl.tweestap.content.Block;
import nl.tweestap.content.Problems;
import nl.tweestap.content.WordsFile;
import nl.tweestap.text.Language;

/**
 * Words that were found for a reader.
 *
 * @param language the one they are in, perhaps not the reader's
 * @param isBehind whether the text they were translated from has changed since
 */
public record FoundWords(WordsFile words, Language language, boolean isBehind) {

    /** What is under this heading in a step says what to do when it does not work. */
    public static final String TROUBLE = "trouble";

    /**
     * Judges the words of a step.
     *
     * @param known the sections that this step shows
     * @param reader the language and tone of the page they come to stand on
     */
    public void checkStep(Set<String> known, Language reader, Problems problems) {
        checkSections(known, problems);
        NoticeRules.checkStep(words, problems);
        checkText(reader, problems);
        TextRules.tooMuch(words.introduction())
                .ifPresent(
                        line ->
                                problems.advise(
                                        words.file(),
                                        line,
                                        "This step says more than two sentences.",
                                        "Move what is not the action itself to “## trouble” or to"
                                                + " another step."));
        if (words.section(TROUBLE).isEmpty()) {
            problems.advise(
                    words.file(),
                    0,
                    "This step does not say what to do when it does not work.",
                    "Write “## trouble” with causes and cures.");
        }
    }

    /**
     * Judges the words of a guide itself.
     *
     * @param known the sections that this guide shows
     * @param reader the language and tone of the page they come to stand on
     */
    public void checkGuide(Set<String> known, Language reader, Problems problems) {
        checkSections(known, problems);
        NoticeRules.checkGuide(words, problems);
        checkText(reader, problems);
    }

    private void checkSections(Set<String> known, Problems problems) {
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
    private void checkText(Language reader, Problems problems) {
        TextRules.check(words.title(), words.file(), 1, language, reader, problems);
        TextRules.check(words.introduction(), words.file(), language, reader, problems);
        words.sections()
                .values()
                .forEach(
                        blocks ->
                                TextRules.check(blocks, words.file(), language, reader, problems));
    }
}
