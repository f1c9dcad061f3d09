package nl.tweestap.guide.library;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.content.PlainText;
import nl.tweestap.content.Problems;
import nl.tweestap.text.Language;

/**
 * How our own text is to be: one tone, short sentences. Button names and school values are not
 * judged: they are other people's words.
 */
final class TextRules {

    /** Plain language: 15 words on average, never more than this. */
    static final int MAX_WORDS = 25;

    /** A step is one action. */
    static final int MAX_STEP_SENTENCES = 2;

    private static final Pattern FORMAL = Pattern.compile("(?i)\\b(u|uw|uzelf)\\b");

    private static final Pattern INFORMAL =
            Pattern.compile("(?i)\\b(je|jij|jou|jouw|jezelf|jullie)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private TextRules() {}

    /**
     * Judges blocks of text.
     *
     * @param reader the language and tone of the page they come to stand on
     */
    static void check(
            List<Block> blocks,
            String file,
            Language language,
            Language reader,
            Problems problems) {
        for (Block block : blocks) {
            for (List<Inline> words : block.pieces()) {
                check(words, file, block.line(), language, reader, problems);
            }
        }
    }

    static void check(
            List<Inline> words,
            String file,
            int line,
            Language language,
            Language reader,
            Problems problems) {
        String text = PlainText.of(words);
        checkTone(text, file, line, language, reader, problems);
        for (String sentence : SENTENCE_END.splitAsStream(text.strip()).toList()) {
            int count = (int) SPACE.splitAsStream(sentence.strip()).count();
            if (count > MAX_WORDS) {
                problems.advise(
                        file,
                        line,
                        "finding.sentence-long",
                        String.valueOf(count),
                        start(sentence),
                        String.valueOf(MAX_WORDS));
            }
        }
    }

    private static void checkTone(
            String text,
            String file,
            int line,
            Language language,
            Language reader,
            Problems problems) {
        if (!language.isSame(Language.DUTCH) || !reader.isSame(Language.DUTCH)) {
            return;
        }
        boolean isFormal = reader.equals(Language.FORMAL_DUTCH);
        Matcher wrong = (isFormal ? INFORMAL : FORMAL).matcher(text);
        if (wrong.find()) {
            problems.advise(
                    file,
                    line,
                    isFormal && !language.equals(reader) ? "finding.tone-file" : "finding.tone",
                    wrong.group(),
                    isFormal ? "u" : "je");
        }
    }

    /**
     * The line of the paragraph with the first sentence too many; lists and notices do not count.
     */
    static Optional<Integer> tooMuch(List<Block> blocks) {
        int count = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                String text = PlainText.of(paragraph.words()).strip();
                count += (int) SENTENCE_END.splitAsStream(text).count();
                if (count > MAX_STEP_SENTENCES) {
                    return Optional.of(paragraph.line());
                }
            }
        }
        return Optional.empty();
    }

    private static String start(String sentence) {
        return sentence.substring(0, Math.min(30, sentence.length()));
    }
}
