package nl.tweestap.guide.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tweestap.content.Block;
import nl.tweestap.content.Inline;
import nl.tweestap.content.Problems;
import nl.tweestap.content.WordsFile;
import nl.tweestap.school.School;
import nl.tweestap.text.Language;

/**
 * Words that were found for a reader.
 *
 * @param language the one they are in, perhaps not the reader's
 * @param isBehind whether the text they were translated from has changed since
 * @param inherited what a guide's own words for a step do not say: the step's words without it
 */
public record FoundWords(
        WordsFile words, Language language, boolean isBehind, Optional<FoundWords> inherited) {

    /** What is under this heading in a step says what to do when it does not work. */
    public static final String TROUBLE = "trouble";

    /** What a heading begins with of what some people see; the id of the variant follows. */
    public static final String DIFFERENT = "different ";

    FoundWords(WordsFile words, Language language, boolean isBehind) {
        this(words, language, isBehind, Optional.empty());
    }

    /** The same without what is for other schools. */
    FoundWords meantFor(School school) {
        return new FoundWords(Condition.meant(words, school), language, isBehind, inherited);
    }

    /** The same with what these other words say besides; nothing of another language. */
    FoundWords inheriting(Optional<FoundWords> shared) {
        Optional<FoundWords> rest =
                shared.filter(other -> other.language.isSame(language))
                        .map(
                                other ->
                                        new FoundWords(
                                                other.words.without(words),
                                                other.language,
                                                other.isBehind));
        boolean isOneBehind = isBehind || rest.filter(FoundWords::isBehind).isPresent();
        return new FoundWords(words, language, isOneBehind, rest);
    }

    boolean isIn(String folder) {
        return words.file().startsWith(folder + "/");
    }

    /** The words in which the title stands. */
    public FoundWords titling() {
        return words.title().isEmpty() ? inherited.orElse(this) : this;
    }

    /** Those in which the text under the title stands, with what to look at. */
    public FoundWords introducing() {
        return words.introduction().isEmpty() ? inherited.orElse(this) : this;
    }

    /** Those in which a section stands; these where none has it. */
    public FoundWords saying(String section) {
        return words.sections().containsKey(section)
                ? this
                : inherited
                        .filter(other -> other.words.sections().containsKey(section))
                        .orElse(this);
    }

    /**
     * Judges the words of a step.
     *
     * @param known the sections that this step shows
     * @param reader the language and tone of the page they come to stand on
     */
    public void checkStep(Set<String> known, Language reader, Problems problems) {
        checkPart(known, reader, problems);
        inherited.ifPresent(other -> other.checkPart(known, reader, problems));
        if (saying(TROUBLE).words.section(TROUBLE).isEmpty()) {
            problems.advise(words.file(), 0, "finding.trouble-none");
        }
    }

    private void checkPart(Set<String> known, Language reader, Problems problems) {
        checkSections(known, problems);
        NoticeRules.checkStep(words, problems);
        checkText(reader, problems);
        TextRules.tooMuch(words.introduction())
                .ifPresent(line -> problems.advise(words.file(), line, "finding.step-long"));
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
                int line = words.section(section).stream().findFirst().map(Block::line).orElse(0);
                String names = String.join(", ", known);
                problems.add(words.file(), line, "finding.section-unused", section, names);
            }
        }
    }

    /** One tone, short sentences. */
    private void checkText(Language reader, Problems problems) {
        check(words.title(), reader, problems);
        TextRules.check(words.introduction(), words.file(), language, reader, problems);
        words.sections()
                .values()
                .forEach(
                        blocks ->
                                TextRules.check(blocks, words.file(), language, reader, problems));
    }

    private void check(List<Inline> title, Language reader, Problems problems) {
        TextRules.check(title, words.file(), 1, language, reader, problems);
    }

    /**
     * Where the same words should stand in the reader's language, which is not there.
     *
     * @param tag of the language they are wanted in
     */
    public String fileIn(String tag) {
        int slash = words.file().lastIndexOf('/');
        String name = words.file().substring(slash + 1);
        return words.file().substring(0, slash + 1) + tag + name.substring(name.indexOf('.'));
    }
}
